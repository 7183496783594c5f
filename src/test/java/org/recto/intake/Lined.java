package org.recto.intake;

import org.recto.intake.format.Taken;
import org.recto.text.Format;
import org.recto.text.ReadingText;

import java.util.List;

/// What came out of a file, a line for each thing, as tests can read it.
public final class Lined {

    private Lined() {}

    /// Each block with its kind and level, such as `HEADING 2: Ropes`.
    public static List<String> blocks(Taken taken) {
        var text = taken.text();
        return text.blocks().stream()
                .map(block -> block.kind() + (block.level() == 0 ? "" : " " + block.level()) + ": " + text.text(block))
                .toList();
    }

    /// Each format with its words and where it leads, such as `LINK the mill -> http://mill.example`.
    public static List<String> formats(Taken taken) {
        return taken.text().blocks().stream()
                .flatMap(block -> block.formats().stream())
                .map(format -> line(format, taken.text()))
                .toList();
    }

    private static String line(Format format, ReadingText text) {
        var target = format.target().isEmpty() ? "" : " -> " + format.target();
        return format.kind() + " " + text.substring(format.range()) + target;
    }
}
