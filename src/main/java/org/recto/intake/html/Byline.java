package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.recto.intake.markup.Marks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The line below an article's title that says whose it is, where nothing else on the page marks it.
final class Byline {

    /// Paragraphs among which it is looked for.
    private static final int FEW = 5;

    private static final Pattern NAMES =
            Pattern.compile(
                    "(By|BY|by) \\p{Lu}[\\p{L}.'’-]*( (and|&|de|van|von|der|la|le|du|di|da) | ?,? ?\\p{Lu}[\\p{L}.'’-]*){1,12}");

    private Byline() {}

    /// @param roots the article
    static Optional<Element> in(List<Element> roots) {
        return roots.stream()
                .flatMap(root -> root.selectStream("p").limit(FEW))
                .limit(FEW)
                .filter(line -> NAMES.matcher(Marks.glance(line, 120)).matches())
                .findFirst();
    }
}
