package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Whatever is done, in whatever order: all of it can be undone and done again, also after a restart, and what is on
/// disk is what is on the screen.
class UndoPropertyTest {

    private Path folder = Path.of("");

    @BeforeProperty
    void make() throws IOException {
        folder = Files.createTempDirectory("undo");
    }

    @AfterProperty
    void remove() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<RandomDeed>> deeds() {
        var kinds = Arbitraries.of(RandomDeed.Kind.class);
        var choices = Arbitraries.integers().between(0, 1_000);
        return Combinators.combine(kinds, choices, choices).as(RandomDeed::new).list().ofMinSize(5).ofMaxSize(30);
    }

    @Property(tries = 12)
    void undo_all_is_the_start_and_redo_all_is_the_end(@ForAll("deeds") List<RandomDeed> deeds)
            throws Problem, SQLException {
        var file = folder.resolve(Id.fresh() + ".recto");
        var desk = Desk.create(file);
        var start = Items.of(desk.contents());
        desk.addReading("Essay A", RandomDeed.TEXT);
        for (RandomDeed deed : deeds) {
            deed.on(desk);
        }
        var end = Items.of(desk.contents());
        assertThat(Items.of(desk.store().contents())).as("on disk as on the screen").isEqualTo(end);

        desk.close();
        desk = Desk.open(file);
        assertThat(Items.of(desk.contents())).as("after a restart").isEqualTo(end);
        int done = 0;
        while (desk.undo()) {
            done++;
        }
        assertThat(Items.of(desk.contents())).isEqualTo(start);

        desk.close();
        desk = Desk.open(file);
        assertThat(Items.of(desk.contents())).as("after another").isEqualTo(start);
        for (int i = 0; i < done; i++) {
            assertThat(desk.redo()).isTrue();
        }
        assertThat(Items.of(desk.store().contents())).isEqualTo(end);
        assertThat(desk.store().check()).isEmpty();
        desk.close();

        assertThat(misplaced(file)).as("quotes that substr does not find").isZero();
    }

    /// How many annotations have other words than SQLite itself finds at their place.
    private static long misplaced(Path file) throws SQLException {
        try (var sql = Connections.toRead(file)) {
            return sql.number(
                    "SELECT count(*) FROM annotation a JOIN edition e ON e.id = a.edition_id"
                            + " WHERE substr(e.text, a.start + 1, a.\"end\" - a.start) <> a.exact"
                            + " OR substr(e.text, max(1, a.start + 1 - length(a.prefix)), length(a.prefix)) <> a.prefix"
                            + " OR substr(e.text, a.\"end\" + 1, length(a.suffix)) <> a.suffix");
        }
    }
}
