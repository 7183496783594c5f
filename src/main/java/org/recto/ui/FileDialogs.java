package org.recto.ui;

import org.recto.packet.ExportFormat;

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

    /// Where to put a document about the packet. If there is a file of this name already, it may go.
    ///
    /// @param title what the packet is called
    /// @param format what the file's name ends in
    Optional<Path> document(String title, ExportFormat format);

    /// A file that is to be the new text of a reading.
    Optional<Path> edition();
}
