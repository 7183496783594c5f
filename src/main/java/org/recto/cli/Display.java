package org.recto.cli;

import org.recto.text.Problem;

/// The screen that a window would be opened on.
interface Display {

    /// False where it is certain that there is none; a window may still fail to open.
    boolean isThere();

    /// Starts this program again, with the same words, as if there were no display. A program in which a window could
    /// not be opened can no longer draw one either.
    ///
    /// @return the exit code
    /// @throws Problem if it cannot be started, or does not end
    int restartWithout() throws Problem;
}
