package org.recto.store;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.SQLException;

/// Connects to packet files, with the settings that a file from a stranger calls for.
///
/// Never is a path pasted into a JDBC URL, where a `?` in a file's name would be settings: it goes in as a
/// percent-encoded file URI.
final class Connections {

    /// `RCTO`: what says in a file's header that it is a packet.
    static final int APPLICATION_ID = 0x5243544F;

    /// More than the largest original, text or change that is let in.
    private static final int MOST_BYTES = 512 << 20;

    private static final int BUSY_MILLIS = 5_000;

    private Connections() {}

    /// Opens an existing file for reading; it stays as it is.
    static Sql toRead(Path file) throws SQLException {
        return connect(url(file), reading(), 0);
    }

    /// Opens an existing file to copy it.
    static Sql toCopy(Path file) throws SQLException {
        return connect(url(file), reading(), 1);
    }

    /// Opens an existing file for writing. What has been committed is on disk, and so is the folder's entry of it.
    static Sql toWrite(Path file) throws SQLException {
        return writing(file, true);
    }

    /// Opens an existing file to change its schema. Foreign keys do not hold meanwhile, and are to be checked.
    static Sql toRebuild(Path file) throws SQLException {
        return writing(file, false);
    }

    private static Sql writing(Path file, boolean foreignKeys) throws SQLException {
        var config = config();
        config.enforceForeignKeys(foreignKeys);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        var sql = connect(url(file), config, 0);
        sql.once("PRAGMA synchronous = EXTRA");
        return sql;
    }

    /// A database that is nowhere.
    static Sql inMemory() throws SQLException {
        return connect("jdbc:sqlite::memory:", config(), 0);
    }

    /// Where SQLite keeps, while it writes, what was there before.
    static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    private static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    private static SQLiteConfig reading() {
        var config = config();
        config.setReadOnly(true);
        return config;
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static Sql connect(String url, SQLiteConfig config, int attached) throws SQLException {
        SQLiteConnection connection = JDBC.createConnection(url, config.toProperties());
        try {
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MOST_BYTES);
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, attached);
            var sql = new Sql(connection);
            sql.once("PRAGMA trusted_schema = OFF");
            sql.once("PRAGMA cell_size_check = ON");
            return sql;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
