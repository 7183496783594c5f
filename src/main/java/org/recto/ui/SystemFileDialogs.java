package org.recto.ui;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.recto.packet.ExportFormat;
import org.recto.ui.parts.Words;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for files with the dialogs of the system.
final class SystemFileDialogs implements FileDialogs {

    private static final String ENDING = ".recto";

    private final Window owner;

    SystemFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> packet() {
        return Optional.ofNullable(packets("files.packet").showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> newPacket() {
        var chooser = packets("files.new");
        chooser.setInitialFileName(Words.of("files.new.name"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).map(SystemFileDialogs::withEnding);
    }

    @Override
    public List<Path> readings() {
        var chosen = files("files.readings").showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /// Some systems leave it to the program to add the ending, and have not asked then whether the file may go.
    @Override
    public Optional<Path> document(String title, ExportFormat format) {
        var chooser = new FileChooser();
        chooser.setTitle(Words.of("files.document"));
        chooser.setInitialFileName(title.replaceAll("[\\p{Cc}/\\\\:*?\"<>|]", " ").strip() + "." + format);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind(format), "*." + format));
        while (true) {
            var chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            if (chosen.flatMap(ExportFormat::ofFile).equals(Optional.of(format)) || chosen.isEmpty()) {
                return chosen;
            }
            var ended = chosen.get().resolveSibling(chosen.get().getFileName() + "." + format);
            if (!Files.exists(ended)) {
                return Optional.of(ended);
            }
            chooser.setInitialDirectory(chosen.get().resolveSibling("").toFile());
            chooser.setInitialFileName(ended.getFileName().toString());
        }
    }

    private static String kind(ExportFormat format) {
        return switch (format) {
            case PDF -> Words.of("files.kind.pdf");
            case HTML -> Words.of("files.kind.html");
            case MD -> Words.of("files.kind.md");
            case DOCX -> Words.of("files.kind.docx");
            case XLSX -> Words.of("files.kind.xlsx");
            case CSV -> Words.of("files.kind.csv");
        };
    }

    @Override
    public Optional<Path> edition() {
        return Optional.ofNullable(files("files.edition").showOpenDialog(owner)).map(File::toPath);
    }

    private static FileChooser files(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Words.of(title));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                Words.of("files.kind.readings"),
                                "*.txt",
                                "*.text",
                                "*.md",
                                "*.markdown",
                                "*.html",
                                "*.htm",
                                "*.xhtml",
                                "*.docx",
                                "*.pdf",
                                "*.epub"),
                        new ExtensionFilter(Words.of("files.kind.all"), "*"));
        return chooser;
    }

    private static FileChooser packets(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Words.of(title));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Words.of("files.kind.packets"), "*" + ENDING));
        return chooser;
    }

    private static Path withEnding(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }
}
