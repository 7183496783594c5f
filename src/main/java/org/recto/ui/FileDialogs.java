package org.recto.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the reader for files.
interface FileDialogs {

    /// A packet to open.
    Optional<Path> packet();

    /// Where to put a new packet; its name ends in `.recto`.
    Optional<Path> newPacket();

    /// Files to be read in; empty if the reader thinks better of it.
    List<Path> readings();

    /// Where to put a document about the packet; what its name ends in says what it is to be.
    ///
    /// @param title what the packet is called
    Optional<Path> document(String title);

    /// A file that is to be the new text of a reading.
    Optional<Path> edition();
}
