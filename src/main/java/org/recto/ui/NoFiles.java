package org.recto.ui;

import org.recto.packet.ExportFormat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Nobody is there to be asked for files: the window is only drawn, or measured.
final class NoFiles implements FileDialogs {

    @Override
    public Optional<Path> packet() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> newPacket() {
        return Optional.empty();
    }

    @Override
    public List<Path> readings() {
        return List.of();
    }

    @Override
    public Optional<Path> document(String title, ExportFormat format) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> edition() {
        return Optional.empty();
    }
}
