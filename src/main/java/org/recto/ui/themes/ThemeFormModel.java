package org.recto.ui.themes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.recto.annotation.Codebook;
import org.recto.annotation.Colour;
import org.recto.annotation.Deed;
import org.recto.annotation.Edit;
import org.recto.annotation.Palette;
import org.recto.annotation.Theme;
import org.recto.annotation.ThemeKeys;
import org.recto.packet.Outcome;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.ui.bridge.Deeds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What is being typed into the form of a theme. Nothing is saved before [#save].
public final class ThemeFormModel {

    private final Deeds deeds;
    private final Codebook codebook;
    private final Optional<Theme> before;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty definition = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final ObjectProperty<Colour> colour = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Theme>> parent = new SimpleObjectProperty<>(Optional.empty());

    private ThemeFormModel(Deeds deeds, Codebook codebook, Optional<Theme> before) {
        this.deeds = deeds;
        this.codebook = codebook;
        this.before = before;
        colour.set(before.map(Theme::colour).orElseGet(() -> Palette.nextColour(codebook)));
        before.ifPresent(this::fill);
    }

    static ThemeFormModel fresh(Deeds deeds, Codebook codebook) {
        return new ThemeFormModel(deeds, codebook, Optional.empty());
    }

    static ThemeFormModel of(Deeds deeds, Codebook codebook, Theme theme) {
        return new ThemeFormModel(deeds, codebook, Optional.of(theme));
    }

    private void fill(Theme theme) {
        name.set(theme.name());
        definition.set(theme.definition());
        key.set(theme.key());
        parent.set(Optional.ofNullable(theme.parent()).flatMap(codebook::find));
    }

    /// The theme that is edited; empty if a new one is made.
    Optional<Theme> before() {
        return before;
    }

    StringProperty name() {
        return name;
    }

    StringProperty definition() {
        return definition;
    }

    /// The letter that tags with it. Of a new theme, empty means the first free letter of its name.
    StringProperty key() {
        return key;
    }

    ObjectProperty<Colour> colour() {
        return colour;
    }

    ObjectProperty<Optional<Theme>> parent() {
        return parent;
    }

    /// The letter that a new theme would be given.
    String proposedKey() {
        return ThemeKeys.propose(codebook, name.get());
    }

    /// The colours to choose from: the palette, and what the codebook has besides.
    List<Colour> colours() {
        var colours = new LinkedHashSet<>(Palette.COLOURS);
        codebook.themes().forEach(theme -> colours.add(theme.colour()));
        return List.copyOf(colours);
    }

    /// The themes that it could stand below: neither itself nor one that stands below it.
    List<Theme> parents() {
        var possible = new ArrayList<Theme>();
        for (Theme theme : codebook.themes()) {
            if (before.isEmpty() || !isWithin(theme, before.get())) {
                possible.add(theme);
            }
        }
        return possible;
    }

    private boolean isWithin(Theme theme, Theme outer) {
        for (Optional<Theme> above = Optional.of(theme); above.isPresent(); above = parentOf(above.get())) {
            if (above.get().id().equals(outer.id())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Theme> parentOf(Theme theme) {
        return Optional.ofNullable(theme.parent()).flatMap(codebook::find);
    }

    /// Saves the theme.
    CompletableFuture<Outcome> save() {
        return deeds.ask(this::deed);
    }

    private Deed deed(Edit edit) throws Problem {
        var above = parent.get().map(Theme::id).orElse(null);
        return before.isPresent()
                ? edit.themes().replace(filled(before.get()).withKey(letter()).withParent(above))
                : edit.themes().add(named(filled(edit.themes().fresh(name.get(), above))));
    }

    private Theme named(Theme fresh) {
        return letter().isEmpty() ? fresh : fresh.withKey(letter());
    }

    private Theme filled(Theme theme) throws Problem {
        if (name.get().isBlank()) {
            throw Problem.input("theme.blank");
        }
        return theme.withName(name.get().strip()).withDefinition(definition.get().strip()).withColour(colour.get());
    }

    private String letter() {
        return key.get().strip().toLowerCase(Locale.ROOT);
    }

    /// The theme's id while it is edited.
    Optional<Id<Theme>> id() {
        return before.map(Theme::id);
    }
}
