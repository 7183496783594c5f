package org.recto.ui.parts;

import atlantafx.base.theme.Styles;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// A few things beside one another, of which one is chosen; arrow keys go from one to the next.
///
/// @param <T> what is chosen from
public final class Choice<T> {

    /// In pixels; what is wider goes on in a second row.
    private static final double ROW = 440;

    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane node = new FlowPane(6, 6);
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private @Nullable T shown;

    /// @param name of what is chosen, such as “Colours”
    /// @param choices with what each is called
    /// @param chosen told of what the reader chooses
    public Choice(String name, Map<T, String> choices, Consumer<T> chosen) {
        node.setPrefWrapLength(ROW);
        choices.forEach((value, words) -> {
            var button = new ToggleButton(words);
            button.getStyleClass().add(Styles.SMALL);
            button.setMnemonicParsing(false);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(name + ": " + words);
            button.setToggleGroup(group);
            buttons.put(value, button);
            node.getChildren().add(button);
        });
        group.selectedToggleProperty().subscribe((before, now) -> choose(before, now, chosen));
    }

    /// Pressing what is chosen already does not let go of it.
    private void choose(@Nullable Toggle before, @Nullable Toggle now, Consumer<T> chosen) {
        if (now == null) {
            group.selectToggle(before);
        } else {
            buttons.forEach((value, button) -> {
                if (button.equals(now) && !value.equals(shown)) {
                    shown = value;
                    chosen.accept(value);
                }
            });
        }
    }

    public FlowPane node() {
        return node;
    }

    /// What has the keyboard while another is chosen.
    public Node chosen() {
        return Objects.requireNonNull(buttons.get(shown), "something is always chosen");
    }

    /// Shows what is chosen.
    public void show(T value) {
        shown = value;
        Objects.requireNonNull(buttons.get(value)).setSelected(true);
    }
}
