package org.recto.store;

import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Makes the packet of schema 1 that every later version of the program must open, and the text of what is in it:
/// `schema-1.recto` and `schema-1.txt`. They were made once, when schema 1 was the newest, and are never made again.
final class SchemaOne {

    private static final Annotator BEN =
            new Annotator(new Id<>("0193a0c0-0000-7000-8000-00000000000b"), "Ben 방", Role.INSTRUCTOR);

    private SchemaOne() {}

    /// Makes them.
    ///
    /// @param args the folder to put them in
    public static void main(String[] args) throws Problem, IOException {
        var file = Path.of(args[0], "schema-1.recto");
        try (var desk = Desk.create(file)) {
            fill(desk);
            undone(desk);
            Files.writeString(Path.of(args[0], "schema-1.txt"), Golden.of(desk.store()));
        }
    }

    /// Everything that was there to do then.
    static void fill(Desk desk) throws Problem {
        people(desk);
        readings(desk);
        themes(desk);
        annotations(desk);
    }

    private static void people(Desk desk) throws Problem {
        desk.doing(edit -> edit.people().put(BEN));
        desk.doing(edit -> edit.people().rename("Week 3: two essays"));
    }

    private static void readings(Desk desk) throws Problem {
        add(desk, new Details("Old paths", "A. Writer", "2017-11-08", "A journal", "https://example.org/a?b=c", "en"));
        add(desk, new Details("漢字 and 😀", "", "", "", "", "ko"));
        add(desk, Details.titled("To be removed"));
        desk.doing(edit -> edit.readings().move(desk.contents().readings().get(1).id(), 0));
        desk.doing(edit -> edit.readings().remove(desk.contents().readings().get(2).id()));
    }

    private static void add(Desk desk, Details details) throws Problem {
        var builder = new ReadingText.Builder();
        builder.add(BlockKind.TITLE, details.title());
        for (BlockKind kind : BlockKind.values()) {
            var formats = new ArrayList<Format>();
            for (FormatKind format : FormatKind.values()) {
                formats.add(
                        new Format(format, new Range(0, 3), format == FormatKind.LINK ? "https://example.org" : ""));
            }
            builder.add(
                    kind,
                    kind == BlockKind.HEADING ? 2 : 0,
                    "A 👩‍👩‍👧‍👦 walks, an e\u0301 sits, 𠀀 is rare:\n" + kind,
                    formats);
        }
        var text = builder.build();
        var bytes = text.text().getBytes(StandardCharsets.UTF_8);
        var added =
                new NewEdition(
                        new Edition(Id.fresh(), 1, text),
                        new Original(details.title() + ".md", "text/markdown", bytes));
        desk.doing(edit -> edit.readings().add(Id.fresh(), details, added.edition().id()), added);
    }

    private static void themes(Desk desk) throws Problem {
        desk.doing(edit ->
                edit.themes().add(edit.themes().fresh("Trust", null).withDefinition("*When* to use it\n\nand not")));
        desk.doing(edit -> edit.themes().add(edit.themes().fresh("Coercion", theme(desk, 0).id())));
        desk.doing(edit -> edit.themes().add(edit.themes().fresh("End state", null)));
        desk.doing(edit -> edit.themes().replace(theme(desk, 2).withKey("z")));
    }

    private static Theme theme(Desk desk, int index) {
        return desk.contents().codebook().themes().get(index);
    }

    private static void annotations(Desk desk) throws Problem {
        desk.tag(0, "👩‍👩‍👧‍👦 walks", "Trust");
        desk.tag(0, "walks, an e\u0301", "End state");
        desk.tag(1, "𠀀", "Coercion");
        desk.tag(1, "is rare:\nQUOTATION", "Trust");
        desk.doing(edit -> edit.annotations().tag(desk.annotation(0), theme(desk, 1).id()));
        desk.doing(edit -> edit.annotations().note(desk.annotation(1), "A **note** \"with\" \\ 😀\tand\nlines"));
        desk.doing(edit -> edit.annotations().remove(desk.annotation(3)));
        desk.link(0, 2);
        desk.doing(edit -> edit.links().replace(desk.contents().links().getFirst().id(), "my own word", "because"));
    }

    /// What is undone and can be done again.
    static void undone(Desk desk) throws Problem {
        desk.tag(1, "sits", "Dropped later");
        desk.undo();
        desk.doing(edit -> edit.annotations().note(desk.annotation(0), "kept"));
        desk.tag(1, "sits", "To be redone");
        desk.undo();
    }
}
