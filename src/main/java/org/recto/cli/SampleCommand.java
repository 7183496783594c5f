package org.recto.cli;

import org.recto.packet.SampleBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `recto sample`: for the build, which packs the sample with the program.
@Command(name = "sample", hidden = true, description = "Build a packet from a folder with a packet.json.")
final class SampleCommand implements Callable<Integer> {

    private final Setting setting;

    @Parameters(index = "0", paramLabel = "SOURCES", description = "the folder")
    private Path sources = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "the packet")
    private Path packet = Path.of("");

    SampleCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Exception {
        if (new SampleBuilder(sources).build(packet)) {
            setting.console().line("Built " + packet + ".");
        }
        return Exit.DONE;
    }
}
