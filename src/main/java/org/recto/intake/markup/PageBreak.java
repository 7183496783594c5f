package org.recto.intake.markup;

import org.jsoup.nodes.Element;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The place where a page of the printed book begins.
final class PageBreak {

    private static final Set<String> TYPES = Set.of("doc-pagebreak", "pagebreak");
    private static final Set<String> CLASSES =
            Set.of("pagebreak", "page-break", "pagenum", "page-number", "pageno", "page_number");

    /// What may stand around a label: `Page 12.`, `[p. xiv]`.
    private static final Pattern LABEL =
            Pattern.compile(
                    "[\\[({\\s]*(?:(?:page|pg|p)\\b[.:]?)?\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}.–-]{0,11}?)[\\])}.\\s]*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED = Pattern.compile("[ivxlcdmIVXLCDM]+|.*\\p{Nd}.*");
    private static final Pattern ID =
            Pattern.compile("(?:page|pg|p)[-_.]?(\\d{1,5}|[ivxlc]{1,8})", Pattern.CASE_INSENSITIVE);

    private PageBreak() {}

    /// The label of the page that begins here, if one does.
    static Optional<String> label(Element element) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        boolean says = Marks.isA(element, TYPES);
        boolean seems = !says && Marks.words(element, "class").anyMatch(CLASSES::contains);
        return says || seems ? found(element, says) : Optional.empty();
    }

    /// What is only called so by its class needs a number, too, since style sheets use the word for other things.
    private static Optional<String> found(Element element, boolean says) {
        var words = Marks.glance(element, 40);
        var label =
                Stream.of(element.attr("aria-label"), element.attr("title"), words)
                        .filter(text -> !text.isBlank() && text.length() <= 40)
                        .flatMap(text -> group(LABEL, text))
                        .findFirst()
                        .or(() -> group(ID, element.id()).findFirst());
        return says || words.length() <= 12
                ? label.filter(found -> says || COUNTED.matcher(found).matches())
                : Optional.empty();
    }

    private static Stream<String> group(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Stream.of(matcher.group(1)) : Stream.empty();
    }
}
