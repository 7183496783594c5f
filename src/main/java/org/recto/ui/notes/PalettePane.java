package org.recto.ui.notes;

import javafx.beans.value.ObservableBooleanValue;
import javafx.event.EventTarget;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Theme;
import org.recto.ui.bridge.Deeds;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Navigator;
import org.recto.ui.bridge.Target;
import org.recto.ui.commands.CommandButton;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.Beside;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Places;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.TagKeys;
import org.recto.ui.themes.ThemeChip;

/// The small palette at the selected words: a chip for each theme, and what else can be done with them.
///
/// It never takes the keyboard, since every button of it has a key, and it follows the words when the page scrolls.
public final class PalettePane {

    private static final double GAP = 8;
    private static final double EDGE = 8;
    private static final int MOST_THEMES = 12;
    private static final int COLUMNS = 2;

    private final Deeds deeds;
    private final Marking marking;
    private final Navigator navigator;
    private final Commands commands;
    private final ObservableBooleanValue wanted;
    private final TilePane chips = new TilePane(4, 4);
    private final HBox tools = new HBox(2);
    private final VBox box = new VBox(chips, tools);
    private final Pane node = new Pane(box);
    private final Runnable place = this::place;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable Scene scene;

    /// @param wanted whether it may be shown now, if words are selected: not while the mouse is still selecting
    public PalettePane(
            Deeds deeds, Marking marking, Navigator navigator, Commands commands, ObservableBooleanValue wanted) {
        this.deeds = deeds;
        this.marking = marking;
        this.navigator = navigator;
        this.commands = commands;
        this.wanted = wanted;
        box.getStyleClass().add("palette");
        box.setId("palette");
        box.setVisible(false);
        box.setManaged(false);
        chips.setPrefColumns(COLUMNS);
        tools.setAlignment(Pos.CENTER_LEFT);
        node.setPickOnBounds(false);
    }

    public Region node() {
        return node;
    }

    /// To be called when it is in a scene.
    public void shown() {
        tools.getChildren()
                .setAll(
                        tool("pick-theme", Feather.TAG),
                        tool("highlight", Feather.EDIT_2),
                        tool("note", Feather.MESSAGE_SQUARE),
                        tool("link", Feather.LINK_2),
                        tool("copy", Feather.COPY));
        subscription =
                Subscription.combine(
                        marking.target().subscribe(_ -> show()),
                        wanted.subscribe(_ -> show()),
                        deeds.contents().subscribe(_ -> show()));
        scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(place);
        }
    }

    public void hidden() {
        subscription.unsubscribe();
        if (scene != null) {
            scene.removePostLayoutPulseListener(place);
        }
    }

    private Button tool(String command, Feather icon) {
        var button = CommandButton.icon(commands.get(command), icon);
        button.setFocusTraversable(false);
        return button;
    }

    /// Whether what was clicked is the palette or a part of it.
    public boolean holds(EventTarget clicked) {
        return clicked instanceof Node node && Places.holds(box, node);
    }

    private void show() {
        boolean shown = wanted.get() && marking.target().get() instanceof Target.Selected;
        if (shown) {
            var codebook = deeds.contents().get().codebook();
            chips.getChildren()
                    .setAll(
                            codebook.themes().stream()
                                    .limit(MOST_THEMES)
                                    .map(theme -> chip(theme, TagKeys.digit(codebook, theme)))
                                    .toList());
            chips.setManaged(!codebook.themes().isEmpty());
        }
        box.setVisible(shown);
        place();
    }

    private Button chip(Theme theme, int digit) {
        var button =
                Buttons.text(
                        theme.name(),
                        () -> {
                            var _ = marking.toggle(theme.id());
                        });
        button.setText(null);
        button.setGraphic(ThemeChip.keyed(theme, digit));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Words.of("theme.tag", theme.name()));
        button.setAccessibleHelp(TagKeys.words(theme, digit));
        Buttons.explain(button, theme.name() + "\n" + TagKeys.words(theme, digit));
        button.getStyleClass().add("chip-button");
        button.setFocusTraversable(false);
        return button;
    }

    /// Only moves what is there: it runs after the layout of a frame, and must not ask for another.
    private void place() {
        if (box.isVisible()) {
            var words = navigator.targetInScene().map(node::sceneToLocal);
            box.setOpacity(words.isPresent() ? 1 : 0);
            box.setMouseTransparent(words.isEmpty());
            words.ifPresent(this::placeAt);
        }
    }

    private void placeAt(Bounds words) {
        double width = box.prefWidth(-1);
        double height = box.prefHeight(width);
        var room = new BoundingBox(EDGE, EDGE, node.getWidth() - 2 * EDGE, node.getHeight() - 2 * EDGE);
        var at = Beside.place(words, width, height, room, GAP);
        box.resizeRelocate(at.getMinX(), at.getMinY(), width, height);
    }
}
