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
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.QuoteFinder;
import org.recto.text.ReadingText;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A packet of fixed ids and times, small enough to be compared as a whole with what is written of it, and with a name
/// or a passage of every kind that a writer could stumble over.
public final class SmallPacket {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    public static final Annotator ANN = new Annotator(id(1), "Ann", Role.STUDENT);
    public static final Annotator BEN = new Annotator(id(2), "@ben <b>", Role.STUDENT);

    public static final Theme TRUST =
            new Theme(id(10), null, "Trust", "Whether one *believes* the other.", Colour.parse("#4477AA"), "r", 0);
    public static final Theme MISREADING =
            new Theme(id(11), id(10), "Misreading; \\ slips", "", Colour.parse("#EE6677"), "", 0);
    public static final Theme FORMULA =
            new Theme(id(12), null, "=HYPERLINK(\"x\")", "# Not a heading", Colour.parse("#228833"), "h", 1);
    public static final Theme YEAR = new Theme(id(13), null, "2017", "", Colour.parse("#CCBB44"), "", 2);

    private static final ReadingText LAMP =
            new ReadingText.Builder()
                    .add(BlockKind.TITLE, "The lamp")
                    .add(BlockKind.PARAGRAPH, "A 👩‍👩‍👧 reads by a lamp. # It is late_ly *lit*.")
                    .add(BlockKind.HEADING, "1. Oil")
                    .add(BlockKind.QUOTATION, "- Oil burns,\n+ and oil is dear.")
                    .add(BlockKind.PARAGRAPH, "See http://example.org/a_b or www.example.org; cost: $5, -5 %%.")
                    .build();

    private static final ReadingText WELL =
            new ReadingText.Builder().add(BlockKind.PARAGRAPH, "The well is deep.").build();

    private static final Reading LAMP_READING =
            new Reading(id(20), new Details("The lamp [draft]", "M. <Lind>", "2017", "", "", "en"), id(30), 0);
    private static final Reading WELL_READING = new Reading(id(21), Details.titled("# The well"), id(31), 1);

    /// The texts of the packet's editions.
    public static final Map<Id<Edition>, ReadingText> TEXTS =
            Map.of(LAMP_READING.edition(), LAMP, WELL_READING.edition(), WELL);

    private static final Annotation OVER_BLOCKS =
            on(40, LAMP_READING, LAMP, "lit*.\n\n1. Oil\n\n- Oil burns,\n+ and")
                    .withThemes(List.of(TRUST.id(), MISREADING.id()), NOON);
    private static final Annotation FAMILY =
            on(41, LAMP_READING, LAMP, "👩‍👩‍👧 reads")
                    .withThemes(List.of(FORMULA.id()), NOON)
                    .withNote(
                            """
                            # Loud
                            *Who* reads? See [this](https://example.org), [that](javascript:alert(1)) and ![eye](http://spy.example/x.png).

                            <script>alert(1)</script>

                            - one
                            - two <b>bold</b> #tagged ==lit== `$= dv.current()`
                            """,
                            NOON);
    private static final Annotation ADDRESSES =
            new Annotation(
                    id(42),
                    LAMP_READING.id(),
                    LAMP_READING.edition(),
                    passage(LAMP, "http://example.org/a_b or www.example.org; cost: $5, -5 %%."),
                    BEN.id(),
                    List.of(),
                    "  -1+1",
                    NOON,
                    NOON.plusSeconds(1));
    private static final Annotation WELL_WORDS =
            on(43, WELL_READING, WELL, "well is deep").withThemes(List.of(YEAR.id(), TRUST.id()), NOON);

    private static final Link LINK =
            new Link(id(50), FAMILY.id(), WELL_WORDS.id(), "echoes ^[1]", "Both\n> look down", BEN.id(), NOON, NOON);

    private static final String ASSIGNMENT =
            """
            # Mark <b>all</b>

            Read *both* & [see](https://example.org/a?b=c), not ![this](http://example.org/x.png) or [that](javascript:x).

            1. **Why?**
               - so `a<b`
            2. Where?

            > #quoted ==words==\
            """;

    private SmallPacket() {}

    /// All of it but the texts.
    public static Contents contents() {
        return Contents.of(
                new Cover(id(0), "Week 3: “Light” & #water", ASSIGNMENT),
                List.of(
                        ANN,
                        BEN,
                        TRUST,
                        MISREADING,
                        FORMULA,
                        YEAR,
                        LAMP_READING,
                        WELL_READING,
                        OVER_BLOCKS,
                        FAMILY,
                        ADDRESSES,
                        WELL_WORDS,
                        LINK));
    }

    private static Annotation on(int id, Reading reading, ReadingText text, String words) {
        return new Annotation(
                id(id), reading.id(), reading.edition(), passage(text, words), ANN.id(), List.of(), "", NOON, NOON);
    }

    private static Passage passage(ReadingText text, String words) {
        return Passage.of(text, new QuoteFinder(text).find(words, "", "").getFirst());
    }

    private static <T> Id<T> id(int number) {
        return new Id<>(String.format("00000000-0000-7000-8000-%012d", number));
    }
}
