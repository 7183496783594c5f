package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.nio.file.Path;
import java.sql.SQLException;

/// Connections have the settings on which the promises of the file format rest; the driver's own are others.
class ConnectionsTest {

    private static final long EXTRA = 3;

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void a_packet() throws Problem {
        file = folder.resolve("week3.recto");
        Desk.create(file).close();
    }

    @Test
    void what_is_written_is_on_disk_before_anybody_is_told() throws SQLException {
        try (var sql = Connections.toWrite(file)) {
            assertThat(sql.text("PRAGMA journal_mode")).isEqualTo("delete");
            assertThat(sql.number("PRAGMA synchronous")).isEqualTo(EXTRA);
            assertThat(sql.number("PRAGMA foreign_keys")).isOne();
            isWary(sql);
        }
    }

    @Test
    void reading_writes_nothing() throws SQLException {
        try (var sql = Connections.toRead(file)) {
            isWary(sql);
            assertThatThrownBy(() -> sql.run("DELETE FROM packet")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void only_a_foreign_key_may_wait_while_a_table_is_rebuilt() throws SQLException {
        try (var sql = Connections.toRebuild(file)) {
            assertThat(sql.number("PRAGMA foreign_keys")).isZero();
            assertThat(sql.number("PRAGMA synchronous")).isEqualTo(EXTRA);
            isWary(sql);
        }
    }

    private static void isWary(Sql sql) throws SQLException {
        assertThat(sql.number("PRAGMA trusted_schema")).isZero();
        assertThat(sql.number("PRAGMA cell_size_check")).isOne();
        assertThat(sql.number("PRAGMA mmap_size")).isZero();
        assertThat(sql.number("PRAGMA busy_timeout")).isEqualTo(5_000);
        assertThatThrownBy(() -> sql.once("ATTACH ':memory:' AS other")).hasMessageContaining("too many attached");
        assertThatThrownBy(() -> sql.once("SELECT load_extension('x')")).hasMessageContaining("not authorized");
        assertThatThrownBy(() -> sql.once("SELECT zeroblob(600000000)")).hasMessageContaining("too big");
    }
}
