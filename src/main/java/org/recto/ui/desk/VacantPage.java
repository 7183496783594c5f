package org.recto.ui.desk;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Reading;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.commands.CommandButton;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Words;

/// What stands on a page without a reading: the readings to choose from, or, in an empty packet, how to bring some in.
public final class VacantPage {

    private static final int MOST = 8;

    private final Bridge bridge;
    private final DeskModel desk;
    private final Commands commands;

    public VacantPage(Bridge bridge, DeskModel desk, Commands commands) {
        this.bridge = bridge;
        this.desk = desk;
        this.commands = commands;
    }

    Region of(PageModel page) {
        var readings = bridge.contents().get().readings();
        if (readings.isEmpty()) {
            return bridge.isWritable()
                    ? EmptyState.of(
                            Feather.BOOK_OPEN,
                            Words.of("packet.empty"),
                            Words.of("packet.empty.advice"),
                            CommandButton.main(commands.get("add-readings")),
                            CommandButton.text(commands.get("paste")))
                    : EmptyState.of(Feather.BOOK_OPEN, Words.of("packet.empty"), Words.of("packet.empty.read-only"));
        }
        var buttons = readings.stream().limit(MOST).map(reading -> button(reading, page)).toArray(Button[]::new);
        return EmptyState.of(Feather.BOOK_OPEN, Words.of("page.vacant"), Words.of("page.vacant.advice"), buttons);
    }

    private Button button(Reading reading, PageModel page) {
        return Buttons.text(reading.details().title(), () -> desk.show(reading.id(), page));
    }
}
