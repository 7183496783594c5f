package org.recto.store;

import org.recto.annotation.Portion;
import org.recto.annotation.Reading;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Passage;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.text.QuoteFinder;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Makes the packet of schema 2 that every later version of the program must open, and the text of what is in it:
/// `schema-2.recto` and `schema-2.txt`. They were made once, when schema 2 was the newest, and are never made again.
///
/// It holds what schema 1 could hold, and what came with schema 2: pictures, pages, annotations without a place, and
/// annotations that went from a book to its chapters.
final class SchemaTwo {

    /// One dot.
    private static final Picture DOT =
            new Picture(
                    "image/png",
                    HexFormat.of()
                            .parseHex(
                                    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
                                            + "1f15c4890000000d49444154789c6360f8cfc0000003010100c9fe92ef"
                                            + "0000000049454e44ae426082"));

    private SchemaTwo() {}

    /// Makes them.
    ///
    /// @param args the folder to put them in
    public static void main(String[] args) throws Problem, IOException {
        var file = Path.of(args[0], "schema-2.recto");
        try (var desk = Desk.create(file)) {
            SchemaOne.fill(desk);
            newEdition(desk);
            chapters(desk);
            SchemaOne.undone(desk);
            Files.writeString(Path.of(args[0], "schema-2.txt"), Golden.of(desk.store()));
        }
    }

    /// A caption with its picture, and a paragraph in which a page begins.
    private static ReadingText text(String caption, String words) {
        var all = new Range(0, caption.codePointCount(0, caption.length()));
        return new ReadingText.Builder()
                .add(BlockKind.FIGURE, 0, caption, List.of(new Format(FormatKind.PICTURE, all, DOT.sha256())))
                .add(BlockKind.PARAGRAPH, 0, words, List.of(new Format(FormatKind.PAGE, Range.at(4), "xiv")))
                .build();
    }

    private static NewEdition edition(int number, ReadingText text) {
        var bytes = text.text().getBytes(StandardCharsets.UTF_8);
        return new NewEdition(
                new Edition(Id.fresh(), number, text), new Original("ferry.md", "text/markdown", bytes), List.of(DOT));
    }

    private static Passage passage(ReadingText text, String words) {
        return Passage.of(text, new QuoteFinder(text).find(words, "", "").getFirst());
    }

    /// A reading that has got another text, in which one of its annotations has a place and one has none.
    private static void newEdition(Desk desk) throws Problem {
        var old = edition(1, text("A map of both 河 banks", "The ferryman knew what nobody asked."));
        var now = edition(2, text("A map of both 河 banks", "The ferryman knew it."));
        var id = Id.<Reading>fresh();
        desk.doing(edit -> edit.readings().add(id, Details.titled("The ferry"), old.edition().id()), old);
        int index = desk.contents().readings().size() - 1;
        desk.tag(index, "what nobody asked", "Trust");
        desk.tag(index, "both 河 banks", "Coercion");
        var placed = desk.contents().annotations(id).all().getFirst().id();
        var places = Map.of(placed, passage(now.edition().text(), "both 河 banks"));
        desk.doing(edit -> edit.readings().replace(id, now.edition().id(), places), now);
    }

    /// A book that became its chapters, and its annotations with it.
    private static void chapters(Desk desk) throws Problem {
        var book =
                new ReadingText.Builder()
                        .add(BlockKind.HEADING, 1, "Fords", List.of())
                        .add(BlockKind.PARAGRAPH, "Horses 🐎 cross.")
                        .add(BlockKind.HEADING, 1, "Ferries", List.of())
                        .add(BlockKind.PARAGRAPH, "Boats cross.")
                        .build();
        var whole = edition(1, book);
        var id = Id.<Reading>fresh();
        desk.doing(edit -> edit.readings().add(id, Details.titled("Crossings"), whole.edition().id()), whole);
        int index = desk.contents().readings().size() - 1;
        desk.tag(index, "🐎 cross", "Trust");
        desk.tag(index, "Boats", "End state");

        var fords = edition(1, chapter("Fords", "Horses 🐎 cross."));
        var ferries = edition(1, chapter("Ferries", "Boats cross."));
        int start = book.blocks().get(2).range().start();
        var portions = List.of(portion("Fords", 0, fords), portion("Ferries", start, ferries));
        desk.doing(edit -> edit.readings().divide(id, portions, whole.edition().id()), fords, ferries);
    }

    private static ReadingText chapter(String title, String words) {
        return new ReadingText.Builder().add(BlockKind.TITLE, title).add(BlockKind.PARAGRAPH, words).build();
    }

    private static Portion portion(String title, int start, NewEdition made) {
        var reading = new Reading(Id.fresh(), Details.titled(title), made.edition().id(), 0);
        return new Portion(reading, start, made.edition().text());
    }
}
