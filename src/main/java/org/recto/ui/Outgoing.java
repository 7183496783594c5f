package org.recto.ui;

import org.recto.handout.Quotations;
import org.recto.packet.ExportFormat;
import org.recto.packet.Settings;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.OpenTexts;
import org.recto.ui.papers.Papers;
import org.recto.ui.papers.Writing;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Words;
import org.recto.ui.tray.TrayModel;

import java.nio.file.Path;

/// What leaves the packet, wired together.
final class Outgoing {

    final Writing writing;
    final Papers papers;
    final TrayModel tray;
    private final Bridge bridge;
    private final Surroundings around;

    /// @param mine where the person left off in this packet
    Outgoing(Bridge bridge, Marking marking, OpenTexts texts, Layer layer, Surroundings around, Settings mine) {
        this.bridge = bridge;
        this.around = around;
        var background = around.work().background();
        writing = new Writing(background, around.notices(), bridge::unexpected);
        papers =
                new Papers(
                        bridge,
                        layer,
                        around.notices(),
                        background,
                        around.files()::document,
                        around.settings(),
                        mine,
                        writing,
                        around.printers());
        tray = new TrayModel(bridge, marking, texts, around.notices(), mine);
    }

    /// Asks where to, and writes what is in the tray as the beginning of a draft.
    void writeTray(ExportFormat format) {
        var draft = tray.draft();
        around.files().document(draft.title(), format).ifPresent(file -> write(draft, format, file));
    }

    private void write(Quotations draft, ExportFormat format, Path file) {
        var name = String.valueOf(file.getFileName());
        bridge.read(
                () -> {
                    // the dialog has asked already whether a file may go
                    bridge.packet().exports().save(draft, format, file, true);
                    return Words.of("export.done", name);
                },
                around.notices()::mention,
                problem -> around.notices().problem(problem.getMessage()));
    }
}
