package org.recto.ui;

import org.recto.packet.ExportFormat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Answers the questions for files with what a test has put here; with nothing, as if the reader had cancelled.
final class Answers implements FileDialogs {

    Optional<Path> packet = Optional.empty();
    Optional<Path> newPacket = Optional.empty();
    List<Path> readings = List.of();
    Optional<Path> edition = Optional.empty();
    Optional<Path> document = Optional.empty();

    /// What was to be written when that was asked for last.
    ExportFormat asked = ExportFormat.CSV;

    @Override
    public Optional<Path> packet() {
        return packet;
    }

    @Override
    public Optional<Path> newPacket() {
        return newPacket;
    }

    @Override
    public List<Path> readings() {
        return readings;
    }

    @Override
    public Optional<Path> document(String title, ExportFormat format) {
        asked = format;
        return document;
    }

    @Override
    public Optional<Path> edition() {
        return edition;
    }
}
