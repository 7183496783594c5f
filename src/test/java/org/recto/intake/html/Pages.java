package org.recto.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.recto.intake.Intake;
import org.recto.intake.Lined;
import org.recto.intake.format.Taken;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Pages to be read, and what came of them.
final class Pages {

    private Pages() {}

    static Taken take(String html) throws Problem {
        return new Intake().take("page.html", html.getBytes(UTF_8), Progress.NONE);
    }

    static List<String> blocks(String html) throws Problem {
        return Lined.blocks(take(html));
    }

    static List<String> formats(String html) throws Problem {
        return Lined.formats(take(html));
    }

    /// A page of a magazine, with all that stands around its articles.
    static String magazine(String title, String... paragraphs) {
        var marked = Arrays.stream(paragraphs).map(words -> "<p>" + words + "</p>\n").toList();
        int half = marked.size() / 2;
        return magazine(title, marked.subList(0, half), marked.subList(half, marked.size()));
    }

    private static String magazine(String title, Collection<String> above, Collection<String> below) {
        try (var page = Pages.class.getResourceAsStream("magazine.html")) {
            return new String(page.readAllBytes(), UTF_8)
                    .replace("{TITLE}", title)
                    .replace("{BODY-1}", String.join("", above))
                    .replace("{BODY-2}", String.join("", below));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// So many paragraphs of prose.
    static String prose(int paragraphs) {
        var prose = new StringBuilder();
        for (int i = 1; i <= paragraphs; i++) {
            prose.append("<p>Paragraph ")
                    .append(i)
                    .append(" says, at some length, and with a comma or two, what ferries are for.</p>\n");
        }
        return prose.toString();
    }
}
