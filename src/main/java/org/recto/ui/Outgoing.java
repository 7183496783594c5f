package org.recto.ui;

import org.recto.packet.Settings;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.papers.Papers;
import org.recto.ui.papers.Writing;
import org.recto.ui.parts.Layer;

/// What leaves the packet, wired together.
final class Outgoing {

    final Writing writing;
    final Papers papers;

    /// @param mine where the person left off in this packet
    Outgoing(Bridge bridge, Layer layer, Surroundings around, Settings mine) {
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
    }
}
