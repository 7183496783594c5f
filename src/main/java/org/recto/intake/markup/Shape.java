package org.recto.intake.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.recto.intake.format.Lines;
import org.recto.text.Problem;

import java.util.Set;

/// What a figure or a table is made of, which tells what it is for.
final class Shape implements Walk.Visitor {

    private static final Set<String> MEDIA =
            Set.of("img", "image", "svg", "picture", "video", "audio", "canvas", "iframe", "embed", "object");
    private static final Set<String> SUBSTANCE =
            Set.of("table", "pre", "blockquote", "ul", "ol", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TABULAR = Set.of("caption", "th", "thead", "tfoot", "col", "colgroup");

    private final Element root;
    private boolean media;
    private boolean substance;
    private boolean words;
    private boolean tabular;
    private boolean large;
    private int captions;
    private int rows;
    private int cells;
    private int nodes;

    private Shape(Element root) {
        this.root = root;
    }

    static Shape of(Element root) throws Problem {
        var shape = new Shape(root);
        Walk.through(root, shape);
        return shape;
    }

    @Override
    public boolean enter(Element element) {
        var name = element.normalName();
        nodes++;
        if (!element.equals(root)) {
            media |= MEDIA.contains(name);
            substance |= SUBSTANCE.contains(name);
            tabular |= TABULAR.contains(name);
            captions += name.equals("figcaption") ? 1 : 0;
            rows += name.equals("tr") ? 1 : 0;
            cells += name.equals("td") || name.equals("th") ? 1 : 0;
        }
        return !Unseen.is(element) || element.equals(root);
    }

    @Override
    public void text(TextNode text) {
        boolean blank = Lines.isBlank(text.getWholeText());
        words |= captions == 0 && !blank;
        large |= text.getWholeText().length() > 600;
    }

    @Override
    public void leave(Element element) {
        captions -= element.normalName().equals("figcaption") ? 1 : 0;
    }

    /// Whether it is a picture with at most words about it.
    boolean isOfPictures() {
        return media && !substance;
    }

    /// Whether it holds nothing but a caption, as where a page's scripts put the picture in.
    boolean isEmpty() {
        return !media && !substance && !words;
    }

    /// Whether a table holds data, and not the columns of a page.
    boolean isData() {
        var role = root.attr("role");
        if (substance || role.equals("presentation") || role.equals("none") || cells < 2 || rows < 1) {
            return false;
        }
        return tabular || role.equals("table") || (!large && rows > 1 && cells > rows && nodes < 40 * cells);
    }
}
