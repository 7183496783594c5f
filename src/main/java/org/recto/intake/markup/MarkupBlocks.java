package org.recto.intake.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.recto.intake.format.BlockList;
import org.recto.intake.format.BlockText;
import org.recto.intake.format.Pace;
import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Turns an element and all that is in it into blocks.
public final class MarkupBlocks implements Walk.Visitor {

    /// What there is to know of the document.
    ///
    /// @param pictures where its pictures come from
    /// @param addresses of its links
    /// @param notes by which its footnotes are known
    /// @param isDropped what is left out, besides what nobody sees anyway
    /// @param title the element that is the text's title, if there is one
    /// @param pages the labels of the printed pages that begin at elements, by their ids
    /// @param met hears of every element with an id, as it begins
    public record Setting(
            PictureSource pictures,
            Addresses addresses,
            Notes notes,
            Predicate<Element> isDropped,
            @Nullable Element title,
            Map<String, String> pages,
            Consumer<String> met) {

        /// For a document that nothing else speaks of.
        public Setting(
                PictureSource pictures,
                Addresses addresses,
                Notes notes,
                Predicate<Element> isDropped,
                @Nullable Element title) {
            this(pictures, addresses, notes, isDropped, title, Map.of(), _ -> {});
        }
    }

    private static final int DEEPEST = 9;

    /// Elements between two looks at whether anybody still wants the text.
    private static final int STRETCH = 500;

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final Set<String> VERBATIM = Set.of("pre", "listing", "xmp", "plaintext");

    private record Frame(Place outer, boolean isBlock, List<FormatKind> formats) {}

    /// With what the next block begins.
    private record Lead(BlockKind kind, int level, String mark) {}

    private final BlockList blocks;
    private final Setting setting;
    private final Pace pace;
    private final Prose prose = new Prose(this::open);
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Counter> counters = new ArrayDeque<>();
    private final List<Figure.Image> images = new ArrayList<>();
    private Place place = Place.START;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int level;
    private boolean hasWords;
    private int elements;
    private @Nullable Lead lead;
    private @Nullable Figure figure;

    /// @param blocks where the blocks go
    public MarkupBlocks(BlockList blocks, Setting setting, Pace pace) {
        this.blocks = blocks;
        this.setting = setting;
        this.pace = pace;
    }

    /// Adds the blocks of an element.
    ///
    /// @throws Problem if there are too many, or they are no longer wanted
    public void add(Element root) throws Problem {
        Walk.through(root, this);
        flush();
    }

    /// Begins a page with whatever visible comes next.
    public void page(String label) {
        prose.page(label);
    }

    @Override
    public boolean enter(Element element) throws Problem {
        if (elements++ % STRETCH == 0) {
            pace.at(0);
        }
        if (setting.isDropped.test(element) || Unseen.is(element)) {
            return false;
        }
        var page = PageBreak.label(element);
        var listed = Optional.ofNullable(setting.pages.get(element.id()));
        listed.or(() -> page).ifPresent(prose::page);
        if (page.isPresent() || (place.isNote() && Notes.leadsBack(element)) || stands(element)) {
            return false;
        }
        boolean isBlock = Marks.isBlock(element);
        if (isBlock) {
            border();
        }
        if (!element.id().isEmpty()) {
            setting.met.accept(element.id());
        }
        var outer = place;
        if (element.normalName().equals("figure") && !beginsFigure(element)) {
            return false;
        }
        place = place(element);
        frames.push(new Frame(outer, isBlock, formats(element)));
        return true;
    }

    /// Deals with elements that hold no text.
    private boolean stands(Element element) throws Problem {
        switch (element.normalName()) {
            case "br" -> {
                if (place.isTable()) {
                    prose.space();
                } else {
                    prose.lineBreak();
                }
            }
            case "hr" -> border();
            case "img", "image" -> image(element);
            case "rp", "wbr" -> {
                // a reading's parentheses are ours, and a chance to break a line is no space
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean beginsFigure(Element element) throws Problem {
        var shape = Shape.of(element);
        if (shape.isOfPictures() && figure == null && !place.isTable()) {
            figure = new Figure();
        }
        return !shape.isEmpty();
    }

    private Place place(Element element) throws Problem {
        if (element.equals(setting.title) && !LISTS.contains(element.normalName())) {
            return place.of(BlockKind.TITLE);
        }
        int heading = Marks.headingLevel(element);
        if (heading > 0 && !place.isTable()) {
            return place.of(BlockKind.HEADING, heading);
        }
        var name = element.normalName();
        if (LISTS.contains(name)) {
            counters.push(new Counter(element));
        }
        if (name.equals("li")) {
            return item(element);
        }
        if (name.equals("p") && Marks.styled(element, "mso-list:l")) {
            lead = new Lead(BlockKind.LIST_ITEM, wordLevel(element), "");
        }
        if (setting.notes.isNote(element) || Notes.areNotes(element)) {
            return place.noted();
        }
        if (LISTS.contains(name)) {
            return place.listed();
        }
        return VERBATIM.contains(name) ? place.verbatim() : special(element, name);
    }

    private Place special(Element element, String name) throws Problem {
        return switch (name) {
            case "blockquote" -> place.quoted();
            case "figure", "figcaption" -> place.of(figure == null ? BlockKind.PARAGRAPH : BlockKind.FIGURE);
            case "table" -> Shape.of(element).isData() ? place.tabled() : place;
            case "caption" -> place.isTable() ? place.untabled() : place;
            case "svg" -> place.muted();
            case "tr" -> {
                prose.row();
                yield place;
            }
            case "td", "th" -> {
                var columns = element.attr("colspan");
                prose.cell(columns.matches("\\d{1,3}") ? Integer.parseInt(columns) : 1);
                yield place;
            }
            case "q" -> {
                hasWords |= prose.text("“");
                yield place;
            }
            case "rt" -> {
                prose.text("(");
                yield place;
            }
            default -> place;
        };
    }

    /// The depth of a list in Word's own words: `mso-list:l0 level2 lfo1`.
    private static int wordLevel(Element item) {
        int at = item.attr("style").indexOf("level");
        char digit = at < 0 || at + 5 >= item.attr("style").length() ? '1' : item.attr("style").charAt(at + 5);
        return digit >= '1' && digit <= '9' ? digit - '0' : 1;
    }

    private Place item(Element item) {
        var counter = counters.peek();
        var mark = counter == null ? "" : counter.next(item);
        boolean isNote = setting.notes.isNote(item) || (place.isNote() && place.depth() <= 1);
        if (isNote) {
            boolean repeats = Marks.glance(item, 10).replaceFirst("^[\\[(]", "").startsWith(mark);
            lead = new Lead(BlockKind.FOOTNOTE, 0, repeats ? "" : mark);
            return place.noted().listed();
        }
        lead = new Lead(BlockKind.LIST_ITEM, Math.clamp(place.depth(), 1, DEEPEST), mark);
        return place;
    }

    private List<FormatKind> formats(Element element) {
        var formats = new ArrayList<>(Inline.of(element));
        boolean isReference = element.normalName().equals("a") && Notes.isReference(element);
        if (isReference) {
            formats.add(FormatKind.SUPERSCRIPT);
        }
        formats.forEach(format -> prose.open(format, ""));
        if (!isReference && element.normalName().equals("a")) {
            var address = setting.addresses.of(element);
            if (!address.isEmpty()) {
                prose.open(FormatKind.LINK, address);
                formats.add(FormatKind.LINK);
            }
        }
        return formats;
    }

    @Override
    public void text(TextNode text) {
        if (place.isMute()) {
            return;
        }
        var words = text.getWholeText();
        boolean isVerbatim = place.isVerbatim() && !place.isTable();
        hasWords |= isVerbatim ? prose.verbatim(words) : prose.text(words);
    }

    private void image(Element element) {
        var source = element.normalName().equals("img") ? element.attr("src") : reference(element);
        var alternative = element.attr("alt").isBlank() ? element.attr("title") : element.attr("alt");
        var words = BlockText.plain(alternative).isBlank() ? "" : alternative.strip().replaceAll("\\s+", " ");
        var image = new Figure.Image(words, setting.pictures.at(source.strip()));
        if (figure != null) {
            figure.add(image);
        } else if (image.isOfUse()) {
            images.add(image);
            image.picture().ifPresent(picture -> prose.open(FormatKind.PICTURE, picture.sha256()));
            prose.text(words);
            image.picture().ifPresent(_ -> prose.close(FormatKind.PICTURE));
        }
    }

    private static String reference(Element image) {
        return image.hasAttr("xlink:href") ? image.attr("xlink:href") : image.attr("href");
    }

    @Override
    public void leave(Element element) throws Problem {
        switch (element.normalName()) {
            case "q" -> prose.text("”");
            case "rt" -> prose.text(")");
            case "li" -> border();
            default -> {
                // nothing stands at its end
            }
        }
        var frame = frames.pop();
        frame.formats.forEach(prose::close);
        if (frame.isBlock) {
            border();
        }
        if (LISTS.contains(element.normalName()) && !counters.isEmpty()) {
            counters.pop();
        }
        if (element.normalName().equals("li")) {
            lead = null;
        }
        if (element.normalName().equals("figure")) {
            endFigure();
        }
        if (place.isTable() && !frame.outer.isTable()) {
            flush();
        }
        place = frame.outer;
    }

    private void endFigure() throws Problem {
        if (figure != null) {
            for (BlockText words : figure.blocks()) {
                blocks.add(BlockKind.FIGURE, 0, words);
            }
        }
        figure = null;
    }

    /// Decides what a block is as its first visible character comes.
    private void open(BlockText words) {
        kind = place.kind();
        level = place.level();
        boolean takesLead = kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTATION || kind == BlockKind.FOOTNOTE;
        if (lead == null || !takesLead) {
            return;
        }
        kind = lead.kind;
        level = lead.level;
        if (!lead.mark.isEmpty() && kind == BlockKind.FOOTNOTE) {
            words.append(lead.mark);
            words.format(FormatKind.SUPERSCRIPT, 0, "");
            words.append(" ");
        } else if (!lead.mark.isEmpty()) {
            words.append(lead.mark + ". ");
        }
        lead = null;
    }

    /// The border of an element that stands on lines of its own.
    private void border() throws Problem {
        if (place.isTable()) {
            prose.space();
        } else {
            flush();
        }
    }

    private void flush() throws Problem {
        var words = prose.take();
        if (!hasWords && !images.isEmpty()) {
            pictures(words);
        } else if (figure != null && kind == BlockKind.FIGURE && !words.isBlank()) {
            figure.add(words);
        } else {
            blocks.add(kind, level, words);
        }
        images.clear();
        hasWords = false;
    }

    /// Adds the pictures of a block that holds nothing else, each as a figure.
    private void pictures(BlockText alternatives) throws Problem {
        var pages =
                alternatives.formats().stream()
                        .filter(format -> format.kind() == FormatKind.PAGE)
                        .map(Format::target)
                        .toList();
        for (Figure.Image image : images) {
            var block = image.block();
            pages.forEach(block::page);
            pages = List.of();
            blocks.add(BlockKind.FIGURE, 0, block);
        }
    }
}
