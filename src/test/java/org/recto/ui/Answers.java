package org.recto.ui;

import org.recto.packet.ExportFormat;
import org.recto.packet.Printout;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.ui.papers.Printers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers the questions for files with what a test has put here; with nothing, as if the reader had cancelled.
final class Answers implements FileDialogs, Printers {

    Optional<Path> packet = Optional.empty();
    Optional<Path> newPacket = Optional.empty();
    List<Path> readings = List.of();
    Optional<Path> edition = Optional.empty();

    /// The printers of this computer.
    List<String> printers = List.of();

    /// What was printed, and how large its pages were.
    final List<Job> printed = new ArrayList<>();

    final List<List<Printout.Size>> sheets = new ArrayList<>();

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

    @Override
    public List<String> names() {
        return printers;
    }

    @Override
    public void print(Job job, Printout pages, Progress progress) throws Problem {
        if (!progress.at(0)) {
            throw Problem.input("print.cancelled");
        }
        printed.add(job);
        sheets.add(pages.sizes());
    }
}
