package org.recto.ui;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Scheme;
import org.recto.ui.parts.Words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The few settings that there are: who the reader is, the colours, and the size of the text. Each takes effect at
/// once.
final class SettingsForm implements Card {

    private final Surroundings around;
    private final Optional<Wiring> open;
    private final BiConsumer<String, String> put;
    private final TextField name = new TextField();
    private final VBox node;

    /// @param open the packet that is open, which may know the reader by name
    /// @param put saves a setting
    SettingsForm(Surroundings around, Optional<Wiring> open, Runnable close, BiConsumer<String, String> put) {
        this.around = around;
        this.open = open;
        this.put = put;
        var settings = around.settings();
        name.setText(settings.get("annotator.name", System.getProperty("user.name", "")));
        name.setId("settings-name");
        name.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        rename();
                    }
                });
        name.setOnAction(_ -> rename());
        var heading = new Label(Words.of("settings.title"));
        heading.getStyleClass().add("card-title");
        var done = new HBox(Buttons.main(Words.of("settings.done"), close));
        done.setAlignment(Pos.CENTER_RIGHT);
        node =
                new VBox(
                        heading,
                        field("settings.name", name),
                        field("settings.role", role(settings.get("annotator.role", Role.STUDENT.name()))),
                        field("settings.scheme", scheme()),
                        field("settings.size", size()),
                        done);
        node.getStyleClass().addAll("card", "form");
        node.setPrefWidth(420);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        name.requestFocus();
    }

    @Override
    public boolean dims() {
        return true;
    }

    @Override
    public void closed() {
        rename();
    }

    private static VBox field(String key, Node control) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(4, label, control);
    }

    /// The packet that is open learns the new name, if it knows the reader at all.
    private void rename() {
        var typed = name.getText().strip();
        if (!typed.isEmpty() && !typed.equals(around.settings().get("annotator.name", ""))) {
            put.accept("annotator.name", typed);
            tell(me -> me.withName(typed));
        }
    }

    private void tell(java.util.function.UnaryOperator<Annotator> how) {
        open.filter(window -> window.bridge.isWritable())
                .ifPresent(window ->
                        window.bridge
                                .contents()
                                .get()
                                .annotator(window.bridge.me().id())
                                .ifPresent(me -> {
                                    var _ = window.bridge.apply(edit -> edit.people().put(how.apply(me)));
                                }));
    }

    private Node role(String now) {
        var choices = new LinkedHashMap<String, String>();
        choices.put(Role.STUDENT.name(), Words.of("settings.role.student"));
        choices.put(Role.INSTRUCTOR.name(), Words.of("settings.role.instructor"));
        return choice(
                choices,
                now,
                chosen -> {
                    put.accept("annotator.role", chosen);
                    tell(me -> new Annotator(me.id(), me.name(), Role.valueOf(chosen)));
                });
    }

    private Node scheme() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", Words.of("settings.scheme.system"));
        choices.put(Scheme.LIGHT.key(), Words.of("settings.scheme.light"));
        choices.put(Scheme.SEPIA.key(), Words.of("settings.scheme.sepia"));
        choices.put(Scheme.DARK.key(), Words.of("settings.scheme.dark"));
        choices.put(Scheme.CONTRAST.key(), Words.of("settings.scheme.contrast"));
        return choice(
                choices,
                around.appearance().chosen().get().map(Scheme::key).orElse(""),
                chosen -> {
                    put.accept(Appearance.SCHEME, chosen);
                    around.appearance().choose(chosen);
                });
    }

    private Node size() {
        var appearance = around.appearance();
        var now = new Label();
        now.textProperty()
                .bind(appearance.size().map(size -> Words.of("settings.size.now", Math.round(size.doubleValue()))));
        now.setMinWidth(64);
        now.setAlignment(Pos.CENTER);
        var row =
                new HBox(
                        6,
                        Buttons.text(Words.of("settings.size.smaller"), appearance::smaller),
                        now,
                        Buttons.text(Words.of("settings.size.larger"), appearance::larger),
                        Buttons.text(Words.of("settings.size.usual"), appearance::usual));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node choice(Map<String, String> choices, String now, Consumer<String> chosen) {
        var group = new ToggleGroup();
        var row = new HBox();
        choices.forEach((value, words) -> {
            var button = new ToggleButton(words);
            button.getStyleClass()
                    .add(
                            row.getChildren().isEmpty()
                                    ? Styles.LEFT_PILL
                                    : row.getChildren().size() == choices.size() - 1
                                            ? Styles.RIGHT_PILL
                                            : Styles.CENTER_PILL);
            button.setToggleGroup(group);
            button.setSelected(value.equals(now));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.accept(value);
            });
            row.getChildren().add(button);
        });
        return row;
    }
}
