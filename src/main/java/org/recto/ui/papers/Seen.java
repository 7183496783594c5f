package org.recto.ui.papers;

import org.recto.packet.Printout;

/// What is seen of a document before it is written.
sealed interface Seen {

    /// Lets go of what it holds. This may take a moment.
    void close();

    /// Its pages.
    record Pages(Printout printout) implements Seen {

        @Override
        public void close() {
            printout.close();
        }
    }

    /// Its words, or the first of them.
    record Text(String words) implements Seen {

        @Override
        public void close() {}
    }
}
