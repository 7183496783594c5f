package org.recto.export.docx;

import org.recto.annotation.Theme;
import org.recto.handout.Handout;
import org.recto.handout.Mark;

import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The notes as Word's comments: who, when, which themes, and what was noted, as it was typed.
record Comments(Handout handout) {

    void write(OutputStream out) {
        var part = new XmlPart(out, "w:comments", WordFile.NAMESPACES);
        var body = new Body(part);
        for (Mark mark : handout.marks()) {
            part.open(
                    "w:comment",
                    "w:id",
                    Integer.toString(mark.number()),
                    "w:author",
                    mark.by(),
                    "w:date",
                    mark.annotation().modified().truncatedTo(ChronoUnit.SECONDS).toString(),
                    "w:initials",
                    initials(mark.by()));
            body.open("CommentText");
            var themes = mark.themes().stream().map(Theme::name).collect(Collectors.joining(", "));
            body.run(themes.isEmpty() ? "" : "[" + themes + "]", List.of(List.of("w:b")));
            body.close();
            mark.note().lines().filter(line -> !line.isBlank()).forEach(line -> body.paragraph("CommentText", line));
            part.close();
        }
        part.end();
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
