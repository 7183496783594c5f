package org.recto.store;

import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the packet of schema 3 that every later version of the program must open, and the text of what is in it:
/// `schema-3.recto` and `schema-3.txt`. They were made once, when schema 3 was the newest, and are never made again.
///
/// It holds what schema 1 could hold, and what came with schema 3: an assignment, and sealed readings.
final class SchemaThree {

    private SchemaThree() {}

    /// Makes them.
    ///
    /// @param args the folder to put them in
    public static void main(String[] args) throws Problem, IOException {
        var file = Path.of(args[0], "schema-3.recto");
        try (var desk = Desk.create(file)) {
            SchemaOne.fill(desk);
            desk.doing(edit -> edit.people().assign("Read all of it."));
            desk.doing(edit -> edit.people().assign("Mark *all* of it.\n\n1. 漢字 and 😀"));
            desk.doing(edit -> edit.readings().seal(true));
            var own = Desk.edition("Words of my own");
            desk.doing(edit -> edit.readings().add(Id.fresh(), Details.titled("Mine"), own.edition().id()), own);
            SchemaOne.undone(desk);
            Files.writeString(Path.of(args[0], "schema-3.txt"), Golden.of(desk.store()));
        }
    }
}
