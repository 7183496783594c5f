package org.recto.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.annotation.Annotator;
import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.ReadingFonts.Face;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What a reader can set. Each setting takes effect at once, and the pages beside the card show it; nothing has to be
/// set by anybody.
public final class SettingsCard implements Card {

    private final Appearance appearance;
    private final Settings settings;
    private final Consumer<String> problems;
    private final LookTab look;
    private final PersonTab person;
    private final KeysTab keys;
    private final TabPane tabs = new TabPane();
    private final VBox node;

    /// @param faces that texts can be set in
    /// @param model of the keys
    /// @param tell changes the reader in the packet that is open, if it knows them
    /// @param problems told, in a sentence, when a setting cannot be saved
    public SettingsCard(
            Appearance appearance,
            Settings settings,
            List<Face> faces,
            KeysModel model,
            Consumer<UnaryOperator<Annotator>> tell,
            Consumer<String> problems,
            Runnable close) {
        this.appearance = appearance;
        this.settings = settings;
        this.problems = problems;
        look = new LookTab(appearance, faces);
        person = new PersonTab(settings, this::put, tell);
        keys = new KeysTab(model);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setTabDragPolicy(TabPane.TabDragPolicy.FIXED);
        tabs.getTabs()
                .setAll(
                        tab("settings.look", look.node()),
                        tab("settings.you", person.node()),
                        new Tab(Words.of("settings.keys"), keys.node()));
        tabs.setAccessibleText(Words.of("settings.title"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var heading = new Label(Words.of("settings.title"));
        heading.getStyleClass().add("card-title");
        var done = new HBox(Buttons.main(Words.of("settings.done"), close));
        done.setAlignment(Pos.CENTER_RIGHT);
        node = new VBox(heading, tabs, done);
        node.getStyleClass().addAll("card", "form", "settings");
    }

    private static Tab tab(String key, Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("settings-page");
        return new Tab(Words.of(key), scroll);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        tabs.requestFocus();
    }

    @Override
    public boolean escaped() {
        return keys.giveUp();
    }

    @Override
    public void closed() {
        look.close();
        person.rename();
        attempt(appearance::keep);
    }

    private void put(String key, String value) {
        attempt(() -> settings.put(key, value));
    }

    private interface Saving {
        void save() throws Problem;
    }

    private void attempt(Saving saving) {
        try {
            saving.save();
        } catch (Problem problem) {
            problems.accept(problem.getMessage());
        }
    }
}
