package org.recto.cli;

import org.recto.handout.Options;
import org.recto.packet.ExportFormat;
import org.recto.packet.Filter;
import org.recto.packet.Packet;
import org.recto.packet.SamplePacket;
import org.recto.packet.Work;
import org.recto.text.Problem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Shows a newcomer the program: the window on the sample packet; or, where there is no display, pictures of it and
/// what it exports.
record Tour(Setting setting) {

    private static final List<Size> SIZES = List.of(new Size(1000, 700), new Size(1600, 1000));

    /// Shows what can be shown here.
    ///
    /// @param folder where the sample is kept and the pictures go
    /// @return the exit code
    int go(Path folder) throws Problem {
        try {
            if (!setting.faces().window().open(List.of(SamplePacket.in(folder)))) {
                draw(folder);
            }
            return Exit.DONE;
        } catch (UnsupportedOperationException _) {
            return setting.restart().withoutDisplay();
        }
    }

    private void draw(Path folder) throws Problem {
        setting.console().line("There is no display to open the window on, so it is drawn instead:");
        setting.console().flush();
        var sample = SamplePacket.freshIn(folder);
        var pictures = setting.faces().pictures().draw(sample, folder, SIZES, List.of(Look.LIGHT, Look.DARK));
        Stream.concat(pictures.stream(), export(sample).stream()).forEach(file -> setting.console().line("  " + file));
    }

    private List<Path> export(Path sample) throws Problem {
        var files = new ArrayList<Path>();
        try (var packet = Packet.openToRead(sample, PacketCommand.NOBODY, Work.onSameThread())) {
            for (ExportFormat format : List.of(ExportFormat.MD, ExportFormat.CSV, ExportFormat.HTML)) {
                var file = sample.resolveSibling("sample." + format);
                packet.exports()
                        .save(format, Filter.ALL, Options.on(LocalDate.now(ZoneId.systemDefault())), file, true);
                files.add(file);
            }
        }
        return files;
    }
}
