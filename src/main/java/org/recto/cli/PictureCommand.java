package org.recto.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/// `recto picture`
@Command(name = "picture", description = "Draw the window with the packet in it, as PNG. No display is needed.")
final class PictureCommand extends PacketCommand {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "the folder for the pictures")
    private Path folder = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1600x1000",
            converter = Size.Reader.class,
            description = "the window's width and height in pixels; ${DEFAULT-VALUE} if not given")
    private Size size = new Size(1600, 1000);

    @Option(
            names = "--scheme",
            paramLabel = "COLOURS",
            defaultValue = "light",
            description = "light, sepia, dark or contrast; ${DEFAULT-VALUE} if not given")
    private Look scheme = Look.LIGHT;

    @Option(names = "--dark", description = "the same as --scheme=dark")
    private boolean dark;

    PictureCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        setting()
                .faces()
                .pictures()
                .draw(file(), folder, List.of(size), List.of(dark ? Look.DARK : scheme))
                .forEach(picture -> console().line(picture.toString()));
        return Exit.DONE;
    }
}
