package org.recto.ui.themes;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.annotation.Theme;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Picker;
import org.recto.ui.parts.Words;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Opens cards to choose a theme.
public final class ThemePicker {

    private static final Picker.Look<ThemeFinder.Choice> CHOICES =
            new Picker.Look<>(ThemePicker::look, ThemePicker::name);
    private static final Picker.Look<Theme> THEMES = new Picker.Look<>(ThemeChip::of, Theme::name);

    private final Bridge bridge;
    private final Marking marking;
    private final Layer layer;

    public ThemePicker(Bridge bridge, Marking marking, Layer layer) {
        this.bridge = bridge;
        this.marking = marking;
        this.layer = layer;
    }

    /// Tags the passage at hand with the theme that is chosen or made.
    ///
    /// @param beside the passage, if it is in sight
    public void tag(Optional<Bounds> beside) {
        var finder = new ThemeFinder(bridge.contents().get().codebook());
        layer.open(new Picker<>(Words.of("picker.theme"), finder::findOrMake, CHOICES, this::tagged), beside);
    }

    /// Chooses a theme, or the name of one that is to be made.
    ///
    /// @param prompt what it is for
    public void choose(String prompt, Consumer<ThemeFinder.Choice> chosen) {
        var finder = new ThemeFinder(bridge.contents().get().codebook());
        layer.open(
                new Picker<>(
                        prompt,
                        finder::findOrMake,
                        CHOICES,
                        choice -> {
                            layer.close();
                            chosen.accept(choice);
                        }));
    }

    /// Chooses one of the themes.
    public void find(String prompt, Consumer<Theme> chosen) {
        find(prompt, _ -> true, chosen);
    }

    /// Chooses one of some themes.
    void find(String prompt, Predicate<Theme> among, Consumer<Theme> chosen) {
        var finder = new ThemeFinder(bridge.contents().get().codebook());
        layer.open(
                new Picker<>(
                        prompt,
                        typed -> finder.find(typed).stream().filter(among).toList(),
                        THEMES,
                        theme -> {
                            layer.close();
                            chosen.accept(theme);
                        }));
    }

    private void tagged(ThemeFinder.Choice choice) {
        layer.close();
        var _ =
                switch (choice) {
                    case ThemeFinder.Choice.Known(Theme theme) -> marking.toggle(theme.id());
                    case ThemeFinder.Choice.New(String name) -> marking.tagWithNamed(name);
                };
    }

    private static Node look(ThemeFinder.Choice choice) {
        return switch (choice) {
            case ThemeFinder.Choice.Known(Theme theme) -> ThemeChip.of(theme);
            case ThemeFinder.Choice.New _ -> {
                var row = new HBox(6, new FontIcon(Feather.PLUS), new Label(name(choice)));
                row.setAlignment(Pos.CENTER_LEFT);
                yield row;
            }
        };
    }

    private static String name(ThemeFinder.Choice choice) {
        return switch (choice) {
            case ThemeFinder.Choice.Known(Theme theme) -> theme.name();
            case ThemeFinder.Choice.New(String name) -> Words.of("picker.theme.make", name);
        };
    }
}
