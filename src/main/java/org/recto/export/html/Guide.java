package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Theme;
import org.recto.handout.Handout;
import org.recto.handout.Part;
import org.recto.handout.Wording;

/// What helps to get about in the document: the table of contents, and the choice of a theme, which works without a
/// script.
record Guide(Handout handout, Inks inks) implements Piece {

    @Override
    public void into(Element parent) {
        var nav = Elements.add(parent, "nav", "contents").attr("aria-label", Wording.of("contents"));
        var list = nav.appendElement("ol");
        int number = 1;
        for (var sheet : handout.sheets()) {
            Elements.jump(list.appendElement("li"), "r" + number++, sheet.reading().details().title());
        }
        boolean isThemed = !handout.comparison().themes().isEmpty();
        entry(list, Part.COMPARISON, isThemed, "comparison");
        entry(list, Part.LINKS, !handout.ties().isEmpty(), "links");
        entry(list, Part.INDEX, isThemed, "index");
        entry(list, Part.CODEBOOK, !handout.codebook().isEmpty(), "codebook");
        entry(list, Part.METHOD, true, "method");
        if (isThemed) {
            filter(parent);
        }
    }

    private void entry(Element list, Part part, boolean isThere, String id) {
        if (isThere && handout.options().has(part)) {
            Elements.jump(list.appendElement("li"), id, Wording.of(id));
        }
    }

    private void filter(Element parent) {
        var filter = Elements.add(parent, "fieldset", "filter");
        Elements.add(filter, "legend", "", Wording.of("filter"));
        choice(filter, "all", Wording.of("filter.all"), "").child(0).attr("checked", "");
        for (Theme theme : handout.comparison().themes()) {
            choice(filter, inks.name(theme), theme.name(), "chip " + inks.name(theme));
        }
    }

    private static Element choice(Element filter, String id, String words, String classes) {
        var label = filter.appendElement("label");
        label.appendElement("input").attr("type", "radio").attr("name", "theme").attr("id", "f-" + id);
        label.appendText(" ");
        Elements.add(label, "span", classes, words);
        return label;
    }

    /// The rules by which the choice of a theme hides the others.
    String css() {
        var css = new StringBuilder();
        for (Theme theme : handout.comparison().themes()) {
            var name = inks.name(theme);
            css.append(
                    "body:has(#f-%1$s:checked) mark:not(.%1$s){background:none;text-decoration:none}\n"
                            .formatted(name));
            css.append("body:has(#f-%1$s:checked) .note:not(.%1$s){display:none}\n".formatted(name));
        }
        return css.toString();
    }
}
