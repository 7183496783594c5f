package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.NotePlace;
import org.recto.handout.Paragraph;
import org.recto.handout.Part;
import org.recto.handout.Sheet;
import org.recto.handout.Wording;
import org.recto.text.BlockKind;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.stream.Stream;

/// The readings: with their whole text and the notes on it, or with the marked passages alone.
final class Readings implements Piece {

    /// The level of a reading's own heading, and the last that HTML has.
    private static final int READING = 2;

    private static final int DEEPEST = 6;

    private final Handout handout;
    private final Notes notes;
    private final Prose prose;
    private final Excerpts excerpts;
    private final Medium medium;

    Readings(Handout handout, Inks inks, Medium medium) {
        this.handout = handout;
        this.medium = medium;
        this.notes = new Notes(handout, inks);
        this.prose = new Prose(handout, inks, this::level);
        this.excerpts = new Excerpts(handout, notes);
    }

    @Override
    public void into(Element parent) {
        var readings = Elements.add(parent, "div", "readings").attr("id", "readings");
        for (Sheet sheet : handout.sheets()) {
            into(readings, sheet, Stretch.whole(sheet.text().blocks().size()));
        }
    }

    /// Adds a part of one of them: to its first part belongs its title, to its last what follows its text.
    void into(Element parent, Sheet sheet, Stretch stretch) {
        var article = Elements.add(parent, "article", "reading");
        int number = handout.sheets().indexOf(sheet) + 1;
        var details = sheet.reading().details();
        if (stretch.isFirst()) {
            article.attr("id", "r" + number).attr("tabindex", "0").attr("aria-labelledby", "r" + number + "-h");
        } else {
            article.attr("aria-label", details.title());
        }
        if (!details.language().isBlank()) {
            article.attr("lang", details.language()).attr("dir", "auto");
        }
        if (stretch.isFirst()) {
            head(article, sheet, number);
        }
        if (handout.options().has(Part.TEXT)) {
            text(article, sheet, stretch);
            if (stretch.isLast()) {
                excerpts.into(article, sheet.unplaced(), Wording.of("unplaced"));
            }
        } else {
            excerpts.into(article, Stream.concat(sheet.marks().stream(), sheet.unplaced().stream()).toList(), "");
        }
    }

    private static void head(Element article, Sheet sheet, int number) {
        var head = Elements.add(article, "header", "");
        Elements.add(head, "h2", "", sheet.reading().details().title()).attr("id", "r" + number + "-h");
        var byline = sheet.byline();
        if (!byline.isEmpty()) {
            Elements.add(head, "p", "byline", byline);
        }
    }

    /// On paper a note stands level with the line where its passage begins, or at the foot of that page.
    private void level(Element parent, List<Mark> marks) {
        var place = handout.options().notes();
        if (medium == Medium.PAPER && place != NotePlace.ENDNOTES && !marks.isEmpty()) {
            notes.into(Elements.add(parent, "div", place == NotePlace.MARGIN ? "margin" : "foot"), marks);
        }
    }

    private void text(Element article, Sheet sheet, Stretch stretch) {
        var place = handout.options().notes();
        boolean isInMargin = medium == Medium.SCREEN && place == NotePlace.MARGIN;
        boolean isAfter = place == NotePlace.ENDNOTES || (medium == Medium.SCREEN && !isInMargin);
        var body = Elements.add(article, "div", isInMargin ? "text beside" : "text");
        var levels = levels(sheet.text());
        sheet.paragraphs(stretch.from(), stretch.to())
                .filter(paragraph -> !sheet.repeatsTitle(paragraph))
                .forEach(paragraph -> {
                    boolean isPair = isInMargin && !paragraph.beginning().isEmpty();
                    var row = isPair ? Elements.add(body, "div", "pair") : body;
                    block(row, sheet, paragraph, levels);
                    if (isPair) {
                        margin(row, paragraph);
                    }
                });
        if (isAfter && stretch.isLast() && !sheet.marks().isEmpty()) {
            var after = Elements.add(article, "section", "after");
            Elements.add(after, "h3", "", Wording.of("notes"));
            notes.into(after, sheet.marks());
        }
    }

    private void margin(Element pair, Paragraph paragraph) {
        var label =
                paragraph.number() == 0
                        ? Wording.of("notes.heading")
                        : Wording.of("notes.paragraph", paragraph.number());
        notes.into(Elements.add(pair, "aside", "notes").attr("aria-label", label), paragraph.beginning());
    }

    /// How deep the heading of each block is: below the reading's own, and none more than one below that before it,
    /// whatever the text says, since headings are read aloud as an outline (ISO 14289-1, 7.4.2).
    private static int[] levels(ReadingText text) {
        var levels = new int[text.blocks().size()];
        int last = READING;
        for (int i = 0; i < levels.length; i++) {
            var block = text.blocks().get(i);
            if (block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING) {
                int level = block.kind() == BlockKind.TITLE ? READING + 1 : READING + block.level();
                last = Math.clamp(level, READING + 1, Math.min(DEEPEST, last + 1));
            }
            levels[i] = last;
        }
        return levels;
    }

    private void block(Element body, Sheet sheet, Paragraph paragraph, int[] levels) {
        var kind = paragraph.block().kind();
        int index = sheet.text().blockAt(paragraph.block().range().start());
        var element = Elements.add(body, tag(paragraph, levels[index]), name(paragraph));
        if (medium == Medium.PAPER) {
            element.attr(PrintedPage.BLOCK, Integer.toString(index));
        }
        if (paragraph.number() > 0) {
            Elements.add(element, "span", "pilcrow", Integer.toString(paragraph.number())).attr("aria-hidden", "true");
        }
        if (kind == BlockKind.TABLE) {
            new Table(prose).into(element, sheet.reading(), paragraph);
        } else {
            prose.into(element, sheet.reading(), paragraph);
        }
    }

    private static String name(Paragraph paragraph) {
        return switch (paragraph.block().kind()) {
            case LIST_ITEM -> paragraph.isCounted() ? "item counted" : "item";
            case FOOTNOTE -> "footnote";
            case FIGURE -> "figure";
            case TABLE -> "table";
            case TITLE -> "title";
            case HEADING, PARAGRAPH, QUOTATION -> "";
        };
    }

    private static String tag(Paragraph paragraph, int level) {
        return switch (paragraph.block().kind()) {
            case TITLE, HEADING -> "h" + level;
            case QUOTATION -> "blockquote";
            case TABLE -> "div";
            case PARAGRAPH, LIST_ITEM, FOOTNOTE, FIGURE -> "p";
        };
    }
}
