package org.recto.cli;

import org.recto.packet.Packet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Objects;

/// `recto new`
@Command(name = "new", description = "Make an empty packet.")
final class NewCommand extends PacketCommand {

    @Option(names = "--title", paramLabel = "T", description = "what to call it; the file's name if not given")
    private String title = "";

    NewCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        var name = title.isBlank() ? nameOf(file()) : title.strip();
        Packet.create(file(), name, setting().settings().annotator(), setting().work()).close();
        console().line("Made “" + name + "” in " + file() + ".");
        return Exit.DONE;
    }

    private static String nameOf(Path file) {
        var name = Objects.toString(file.getFileName(), "").replaceFirst("(?<=.)\\.recto$", "");
        return name.isBlank() ? "Packet" : name;
    }
}
