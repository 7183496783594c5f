package org.recto.ui.desk;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;

import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Picker;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens a card to choose one of the readings.
public final class ReadingPicker {

    private final Bridge bridge;
    private final Layer layer;

    public ReadingPicker(Bridge bridge, Layer layer) {
        this.bridge = bridge;
        this.layer = layer;
    }

    public void choose(Optional<Bounds> beside, Consumer<Id<Reading>> chosen) {
        var look = new Picker.Look<Reading>(reading -> new Label(title(reading)), ReadingPicker::title);
        layer.open(
                new Picker<>(
                        Words.of("picker.reading"),
                        this::find,
                        look,
                        reading -> {
                            layer.close();
                            chosen.accept(reading.id());
                        }),
                beside);
    }

    private List<Reading> find(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return bridge.contents().get().readings().stream()
                .filter(reading -> title(reading).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static String title(Reading reading) {
        return reading.details().title();
    }
}
