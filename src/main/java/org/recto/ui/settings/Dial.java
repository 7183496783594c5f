package org.recto.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.recto.ui.parts.Words;

import java.util.function.DoubleConsumer;

/// A figure to be set with the mouse or the arrow keys, with the figure as words beside it. Each change takes effect at
/// once.
final class Dial {

    private final StyleSettings.Extent extent;
    private final String words;
    private final Slider slider;
    private final Label now = new Label();
    private final HBox node;
    private boolean showing;

    /// @param words the key of the words that tell the figure
    Dial(StyleSettings.Extent extent, String words, DoubleConsumer turned) {
        this.extent = extent;
        this.words = words;
        slider = new Slider(extent.least(), extent.most(), extent.least());
        slider.setBlockIncrement(extent.step());
        slider.setMajorTickUnit(extent.step());
        slider.setMinorTickCount(0);
        slider.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty()
                .subscribe((_, value) -> {
                    if (!showing) {
                        turned.accept(rounded(value.doubleValue()));
                    }
                });
        now.setAlignment(Pos.CENTER_LEFT);
        now.getStyleClass().add("dial-value");
        node = new HBox(10, slider, now);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    /// A dragged thumb goes from step to step, and 1.2 + 7 × 0.05 is 1.55.
    private double rounded(double value) {
        double stepped = extent.least() + Math.round((value - extent.least()) / extent.step()) * extent.step();
        return extent.clamp(Math.round(stepped * 1000) / 1000.0);
    }

    HBox node() {
        return node;
    }

    /// What has the keyboard while the figure is set.
    Slider slider() {
        return slider;
    }

    /// Shows a figure.
    void show(double value) {
        now.setText(Words.of(words, value));
        if (Math.abs(rounded(slider.getValue()) - value) > extent.step() / 2) {
            showing = true;
            slider.setValue(value);
            showing = false;
        }
    }
}
