package org.recto.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads columns of which a stranger may have written anything.
final class Rows {

    private Rows() {}

    /// A whole number that fits.
    ///
    /// @throws IllegalArgumentException if it does not; the driver would cut it off
    static int number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large: " + number);
        }
        return (int) number;
    }

    /// A text.
    ///
    /// @throws IllegalArgumentException if there is none
    static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            throw new IllegalArgumentException("nothing in column " + column);
        }
        return text;
    }
}
