package org.recto.ui.settings;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.packet.Settings;
import org.recto.ui.parts.Choice;
import org.recto.ui.parts.Fields;
import org.recto.ui.parts.Words;

import java.util.LinkedHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Who the reader is.
final class PersonTab {

    private final Settings settings;
    private final BiConsumer<String, String> put;
    private final Consumer<UnaryOperator<Annotator>> tell;
    private final TextField name = new TextField();
    private final VBox node;

    /// @param put saves a setting
    /// @param tell changes the reader in the packet that is open, if it knows them
    PersonTab(Settings settings, BiConsumer<String, String> put, Consumer<UnaryOperator<Annotator>> tell) {
        this.settings = settings;
        this.put = put;
        this.tell = tell;
        name.setText(settings.get("annotator.name", System.getProperty("user.name", "")));
        name.setId("settings-name");
        name.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        rename();
                    }
                });
        name.setOnAction(_ -> rename());
        var choices = new LinkedHashMap<Role, String>();
        choices.put(Role.STUDENT, Words.of("settings.role.student"));
        choices.put(Role.INSTRUCTOR, Words.of("settings.role.instructor"));
        var role = new Choice<>(Words.of("settings.role"), choices, this::play);
        role.show(settings.get("annotator.role", "").equals(Role.INSTRUCTOR.name()) ? Role.INSTRUCTOR : Role.STUDENT);
        node =
                new VBox(
                        12,
                        Fields.of("settings.name", name, name),
                        Fields.of("settings.role", role.node(), role.node()));
    }

    VBox node() {
        return node;
    }

    /// Takes the name as it stands.
    void rename() {
        var typed = name.getText().strip();
        if (!typed.isEmpty() && !typed.equals(settings.get("annotator.name", ""))) {
            put.accept("annotator.name", typed);
            tell.accept(me -> me.withName(typed));
        }
    }

    private void play(Role role) {
        put.accept("annotator.role", role.name());
        tell.accept(me -> new Annotator(me.id(), me.name(), role));
    }
}
