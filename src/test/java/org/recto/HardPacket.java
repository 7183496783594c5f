package org.recto;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Colour;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.handout.Handout;
import org.recto.handout.Options;
import org.recto.handout.PictureSource;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.QuoteFinder;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A packet that is hard to write: a block of every kind, passages that overlap, lie in one another, run over cells or
/// have no theme, scripts of four directions and kinds, and names, notes and themes that some program would run.
public final class HardPacket {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /// Words that do harm where they are not taken as words.
    public static final List<String> WORDS =
            List.of("=cmd|'/C calc'!A0", "+1+1", "@SUM(1;1)", "-2+3", "<script>alert(1)</script>", "\"quoted\" & 'so'");

    private static final ReadingText TEXT =
            new ReadingText.Builder()
                    .add(BlockKind.TITLE, "Hard words")
                    .add(BlockKind.HEADING, 2, "Four scripts", List.of())
                    .add(BlockKind.PARAGRAPH, "Peace is السلام in Arabic and שלום in Hebrew, 和平 in 漢字, мир in Russian.")
                    .add(BlockKind.PARAGRAPH, "يقرأ الطالب النصين معا. כל אחד קורא לבדו.")
                    .add(
                            BlockKind.PARAGRAPH,
                            0,
                            "One overlaps two, and two lies over three 👩‍👩‍👧 here.",
                            List.of(
                                    new Format(FormatKind.EMPHASIS, new Range(0, 3)),
                                    new Format(FormatKind.STRONG, new Range(4, 12)),
                                    new Format(FormatKind.PAGE, new Range(18, 18), "12")))
                    .add(BlockKind.LIST_ITEM, "=1+1 stands first")
                    .add(BlockKind.LIST_ITEM, "1. counted by hand")
                    .add(BlockKind.QUOTATION, "<b>Bold</b> & \"bare\"\n@twice")
                    .add(BlockKind.TABLE, "Year\tOil | price\n1797\t=2+2")
                    .add(BlockKind.FIGURE, "Fig. 1. A lamp.")
                    .add(BlockKind.FOOTNOTE, "1 See http://example.org/x?a=1&b=2.")
                    .build();

    private static final Reading READING =
            new Reading(
                    id(20), new Details("=Hard \"words\" <i>", "+Ann & @Ben", "2017", "-Source", "", "en"), id(30), 0);

    private static final Annotator FORMULA = new Annotator(id(1), "=cmd|'/C calc'!A0", Role.STUDENT);
    private static final Annotator TAGGED = new Annotator(id(2), "<script>alert(1)</script>", Role.STUDENT);

    private static final Theme PLUS = theme(10, "+1+1");
    private static final Theme AT = theme(11, "@SUM(1;1)");
    private static final Theme QUOTED = theme(12, "\"quoted\" & 'so', 漢字");

    private static final List<Annotation> ANNOTATIONS =
            List.of(
                    on(40, "السلام in Arabic and שלום", FORMULA, List.of(PLUS), "-2+3"),
                    on(41, "الطالب النصين معا. כל אחד", TAGGED, List.of(AT, PLUS), "ملاحظة: *شك* 👍🏽"),
                    on(42, "One overlaps two", FORMULA, List.of(), ""),
                    on(
                            43,
                            "two, and two lies over three",
                            TAGGED,
                            List.of(QUOTED),
                            "**Strong** & [x](javascript:alert(1))"),
                    on(44, "lies", FORMULA, List.of(PLUS, AT, QUOTED), "=1+1\n\n- a\n- b"),
                    on(45, "price\n1797\t=2", TAGGED, List.of(AT), "<img src=x onerror=alert(1)>"),
                    on(46, "=1+1 stands first\n\n1. counted", FORMULA, List.of(QUOTED), "注：漢字"));

    private static final Link LINK = new Link(id(50), id(40), id(44), "=echoes", "@note", FORMULA.id(), NOON, NOON);

    private HardPacket() {}

    private static Theme theme(int id, String name) {
        return new Theme(id(id), null, name, "Definition of " + name, Colour.parse("#4477AA"), "", id);
    }

    private static Annotation on(int id, String words, Annotator by, List<Theme> themes, String note) {
        var range = new QuoteFinder(TEXT).find(words, "", "").getFirst();
        return new Annotation(
                id(id),
                READING.id(),
                READING.edition(),
                Passage.of(TEXT, range),
                by.id(),
                themes.stream().map(Theme::id).toList(),
                note,
                NOON,
                NOON.plusSeconds(id));
    }

    /// The packet as a document.
    public static Handout handout() {
        var contents =
                Contents.of(
                        new Cover(id(0), "=Week \"3\" & <b>"),
                        Stream.concat(Stream.of(FORMULA, TAGGED, PLUS, AT, QUOTED, READING, LINK), ANNOTATIONS.stream())
                                .toList());
        return new Handout(
                contents,
                List.of(READING),
                contents.annotations(),
                Map.of(READING.edition(), TEXT),
                PictureSource.NONE,
                Options.on(LocalDate.of(2026, 11, 23)));
    }

    private static <T> Id<T> id(int number) {
        return new Id<>(String.format("00000000-0000-7000-8000-%012d", number));
    }
}
