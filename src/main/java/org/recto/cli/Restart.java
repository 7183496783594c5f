package org.recto.cli;

import org.recto.text.Problem;

/// Starts this program again with the same words.
@FunctionalInterface
interface Restart {

    /// Starts it as if there were no display: a program in which a window could not be opened can no longer draw one
    /// either.
    ///
    /// @return the exit code
    /// @throws Problem if it cannot be started, or does not end
    int withoutDisplay() throws Problem;
}
