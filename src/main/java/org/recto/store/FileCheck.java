package org.recto.store;

import org.recto.text.Problem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Checks all that can be checked of a packet, also of one that is too damaged to be opened.
final class FileCheck {

    private static final int MOST = 20;

    private final Gate gate;
    private final Sql sql;
    private final List<String> found = new ArrayList<>();
    private boolean isAltered;

    FileCheck(Gate gate, Sql sql) {
        this.gate = gate;
        this.sql = sql;
    }

    /// A sentence for each fault; empty if the packet is sound.
    ///
    /// @throws Problem if it is no packet, or a newer one
    List<String> faults() throws Problem {
        gate.faults()
                .reading(() -> {
                    sql.atOneMoment(() -> {
                        gate.requireOurs(sql);
                        checkAll();
                    });
                    return found;
                });
        return List.copyOf(found);
    }

    private void checkAll() {
        checking(this::checkStructure);
        if (!isAltered) {
            checking(this::checkReferences);
            checking(this::checkEntries);
        }
    }

    private interface Part {
        void check() throws SQLException, Problem;
    }

    /// What cannot even be read is a fault, too, and no reason not to look for others.
    private void checking(Part part) {
        try {
            part.check();
        } catch (SQLException e) {
            add("store.check.structure", Faults.code(e).message);
        } catch (Problem e) {
            found.add(e.getMessage());
        } catch (IllegalArgumentException | IllegalStateException e) {
            add("store.check.structure", String.valueOf(e.getMessage()));
        }
    }

    /// Where the schema is not ours, no table is read: it might be a stranger's view.
    private void checkStructure() throws SQLException, Problem {
        isAltered = true;
        gate.requireSchema(sql);
        isAltered = false;
        sql.list("PRAGMA integrity_check(" + MOST + ")", row -> Rows.text(row, 1)).stream()
                .filter(fault -> !fault.equals("ok"))
                .forEach(fault -> add("store.check.structure", fault));
        gate.requireWhole(sql);
    }

    private void checkReferences() throws SQLException {
        sql.list("PRAGMA foreign_key_check", row -> new Object[] {Rows.text(row, 1), Rows.text(row, 3)}).stream()
                .limit(MOST)
                .forEach(tables -> add("store.check.reference", tables));
    }

    /// What an older program wrote is read as it would be after its upgrade.
    private void checkEntries() throws SQLException {
        int version = (int) sql.number("PRAGMA user_version");
        if (version == gate.migrations().newest()) {
            check(Tables.on(sql));
        } else {
            try (var twin = gate.migrations().twin(sql, version)) {
                check(Tables.on(twin));
            }
        }
    }

    private void check(Tables tables) throws SQLException {
        var unreadable = new ArrayList<String>();
        var contents = tables.items().readable(unreadable::add);
        unreadable.stream().limit(MOST).forEach(entry -> add("store.check.entry", entry));
        found.addAll(new TextCheck(tables.editions(), tables.pictures(), contents).faults());
        if (unreadable.isEmpty()) {
            found.addAll(new HistoryCheck(tables.history(), contents).faults());
        }
    }

    private void add(String key, Object... arguments) {
        found.add(Problem.input(key, arguments).getMessage());
    }
}
