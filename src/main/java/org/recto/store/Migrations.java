package org.recto.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The schema's history: a numbered file of SQL for each version. They alone build the schema, of a new packet as of an
/// old one.
///
/// @param scripts the first makes version 1 from nothing, the next version 2 from that, and so on
record Migrations(List<String> scripts) {

    private static final List<String> FILES = List.of("0001-first.sql", "0002-pictures.sql", "0003-assignment.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /// Those of this program.
    static Migrations ofProgram() {
        return new Migrations(FILES.stream().map(Migrations::read).toList());
    }

    private static String read(String file) {
        try (var in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole, it lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program is not whole, it lacks " + file, e);
        }
    }

    /// The version that the last of them leads to.
    int newest() {
        return scripts.size();
    }

    /// Leads from one version to another; to be called in a transaction.
    void run(Sql sql, int from, int to) throws SQLException {
        for (String script : scripts.subList(from, to)) {
            sql.script(script);
        }
        sql.once("PRAGMA user_version = " + to);
    }

    /// What a packet of an older version would be in the newest, in memory.
    Sql twin(Sql packet, int from) throws SQLException {
        var twin = Connections.inMemory();
        try {
            twin.replace(packet.image());
            twin.inTransaction(() -> run(twin, from, newest()));
            return twin;
        } catch (SQLException | RuntimeException e) {
            twin.close();
            throw e;
        }
    }
}
