package org.recto.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.recto.annotation.History;
import org.recto.annotation.Step;
import org.recto.packet.Labels;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.OpenTexts;
import org.recto.ui.bridge.Target;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.Commands;
import org.recto.ui.commands.Condition;
import org.recto.ui.commands.Key;
import org.recto.ui.commands.Reach;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PanesModel;
import org.recto.ui.page.ReadingView;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// What can be done with an open packet.
final class PacketCommands {

    /// When commands can be done.
    ///
    /// @param always at any time
    /// @param writing when the packet can be changed
    /// @param target when there is a passage at hand, and it can be changed
    /// @param selected when words are selected that can be highlighted
    /// @param picked when an annotation is picked that can be changed
    /// @param citing when there is a passage at hand
    record Enabled(
            BooleanBinding always,
            BooleanBinding writing,
            BooleanBinding target,
            BooleanBinding selected,
            BooleanBinding picked,
            BooleanBinding citing) {

        Enabled(Bridge bridge, Marking marking) {
            this(
                    Bindings.createBooleanBinding(() -> true),
                    new Condition(bridge::isWritable, () -> Words.of("why.writing")),
                    writing(bridge, marking, it -> !(it instanceof Target.None), Words.of("why.target")),
                    writing(bridge, marking, it -> it instanceof Target.Selected, Words.of("why.selected")),
                    writing(bridge, marking, it -> it instanceof Target.Picked, Words.of("why.picked")),
                    new Condition(
                            () -> !(marking.target().get() instanceof Target.None),
                            () -> Words.of("why.target"),
                            marking.target()));
        }

        private static BooleanBinding writing(Bridge bridge, Marking marking, Predicate<Target> so, String otherwise) {
            return new Condition(
                    () -> bridge.isWritable() && so.test(marking.target().get()),
                    () -> bridge.isWritable() ? otherwise : Words.of("why.writing"),
                    marking.target());
        }
    }

    private final Wiring window;
    private final Surroundings around;
    private final Enabled enabled;
    private final Copying copying;

    PacketCommands(Wiring window, Surroundings around, OpenTexts texts, Enabled enabled) {
        this.window = window;
        this.around = around;
        this.enabled = enabled;
        this.copying = new Copying(window.bridge, window.marking, texts, window.notices);
    }

    void addTo(Commands commands) {
        new ReadingCommands(window, around, enabled, this::go).all().forEach(commands::add);
        edits().forEach(commands::add);
        passage().forEach(commands::add);
        places().forEach(commands::add);
        pages().forEach(commands::add);
    }

    private List<Command> edits() {
        return List.of(
                historic(
                        "undo",
                        History::undoable,
                        () -> {
                            var _ = window.bridge.undo();
                        },
                        Key.reading(KeyCode.Z)),
                historic(
                        "redo",
                        History::redoable,
                        () -> {
                            var _ = window.bridge.redo();
                        },
                        Key.reading(KeyCode.Z, KeyCombination.SHIFT_DOWN),
                        Key.reading(KeyCode.Y)),
                Command.of("copy", enabled.citing(), copying::copy, Key.reading(KeyCode.C)),
                Command.of(
                        "copy-quote",
                        enabled.citing(),
                        copying::copyQuote,
                        Key.reading(KeyCode.C, KeyCombination.SHIFT_DOWN)),
                Command.of("collect", enabled.citing(), window.outgoing.tray::collect, Key.reading(KeyCode.D)),
                Command.of(
                        "remove-annotation",
                        enabled.picked(),
                        () -> {
                            var _ = window.marking.remove();
                        },
                        onPages(KeyCode.DELETE),
                        onPages(KeyCode.BACK_SPACE)));
    }

    private static Key onPages(KeyCode code) {
        return new Key.Chord(new KeyCodeCombination(code), Reach.PAGES);
    }

    private Command historic(String id, Function<History, Optional<Step>> what, Runnable action, Key... keys) {
        var history = window.bridge.history();
        StringBinding text =
                Bindings.createStringBinding(
                        () ->
                                what.apply(history.get())
                                        .map(step ->
                                                Words.of(
                                                        "command." + id + ".what",
                                                        Labels.of(step.verb(), step.subject())))
                                        .orElse(Words.of("command." + id)),
                        history);
        var none = id.equals("undo") ? Words.of("why.undo") : Words.of("why.redo");
        var can =
                new Condition(
                        () -> window.bridge.isWritable() && what.apply(history.get()).isPresent(),
                        () -> window.bridge.isWritable() ? none : Words.of("why.writing"),
                        history);
        return new Command(id, text, List.of(keys), can, action);
    }

    private List<Command> passage() {
        return List.of(
                Command.of(
                        "pick-theme",
                        enabled.target(),
                        () -> window.themePicker.tag(window.following.targetInScene()),
                        Key.letter("t")),
                Command.of("new-theme", enabled.writing(), () -> window.themes.add()),
                Command.of(
                        "highlight",
                        enabled.selected(),
                        () -> {
                            var _ = window.marking.highlight();
                        },
                        Key.reading(KeyCode.H)),
                Command.of("note", enabled.target(), this::note, Key.letter("n")),
                Command.of("margin-note", enabled.always(), this::marginNote, Key.anywhere(KeyCode.F8)),
                Command.of("link", enabled.target(), this::link, Key.letter("l")),
                Command.of("follow-link", window.follower.possible(), window.follower::follow, Key.always(KeyCode.G)),
                Command.of("mark", enabled.always(), () -> onPage(ReadingView::mark), Key.letter("m")),
                Command.of("adjust", enabled.picked(), () -> onPage(ReadingView::adjust), Key.letter("e")),
                Command.of("next-annotation", enabled.always(), () -> window.following.step(1), Key.letter(".")),
                Command.of("previous-annotation", enabled.always(), () -> window.following.step(-1), Key.letter(",")));
    }

    private void note() {
        go(PanesModel.Side.PASSAGE);
    }

    /// Where no note is beside the passage yet, one is written.
    private void marginNote() {
        if (!window.margins.go()) {
            note();
        }
    }

    private void toggleMargin() {
        window.margins.wanted().set(!window.margins.wanted().get());
    }

    private void link() {
        window.linking.take(ends -> window.pickers.relation(relation -> window.linking.tie(ends, relation)));
    }

    /// Does something on the page where the passage at hand is.
    private void onPage(Consumer<ReadingView> deed) {
        window.following.onPage(deed);
    }

    private List<Command> places() {
        return List.of(
                Command.of("go-readings", enabled.always(), this::goReadings, Key.always(KeyCode.DIGIT1)),
                Command.of("go-themes", enabled.always(), this::goThemes, Key.always(KeyCode.DIGIT2)),
                Command.of("go-passage", enabled.always(), this::note, Key.always(KeyCode.DIGIT3)),
                side("go-marks", PanesModel.Side.MARKS, KeyCode.DIGIT4),
                side("go-links", PanesModel.Side.LINKS, KeyCode.DIGIT5),
                side("go-history", PanesModel.Side.HISTORY, KeyCode.DIGIT6),
                side("go-review", PanesModel.Side.REVIEW, KeyCode.DIGIT7),
                side("go-tray", PanesModel.Side.TRAY, KeyCode.DIGIT8),
                Command.of("toggle-left", enabled.always(), window.panes::toggleLeft, Key.always(KeyCode.B)),
                Command.of(
                        "toggle-right",
                        enabled.always(),
                        this::toggleRight,
                        Key.always(KeyCode.B, KeyCombination.SHIFT_DOWN)),
                Command.of(
                        "next-pane", enabled.always(), () -> window.pane.focusRing().move(1), Key.anywhere(KeyCode.F6)),
                Command.of(
                        "previous-pane",
                        enabled.always(),
                        () -> window.pane.focusRing().move(-1),
                        Key.anywhere(KeyCode.F6, KeyCombination.SHIFT_DOWN)));
    }

    private Command side(String id, PanesModel.Side side, KeyCode key) {
        return Command.of(id, enabled.always(), () -> go(side), Key.always(key));
    }

    private void goReadings() {
        window.panes.showLeft();
        window.readings.focus();
    }

    private void goThemes() {
        window.panes.showLeft();
        window.themes.focus();
    }

    private void go(PanesModel.Side side) {
        window.panes.focused().set(false);
        window.panes.right().set(side);
        window.side(side).focus();
    }

    private void toggleRight() {
        if (window.panes.right().get() == PanesModel.Side.NONE) {
            window.panes.right().set(PanesModel.Side.PASSAGE);
        } else {
            window.panes.right().set(PanesModel.Side.NONE);
            window.following.backToPage();
        }
    }

    private List<Command> pages() {
        return List.of(
                Command.of(
                        "choose-reading",
                        enabled.always(),
                        () -> window.chooseReading(window.desk.active().get()),
                        Key.always(KeyCode.R)),
                Command.of(
                        "lens", enabled.always(), () -> window.lens.toggle(this::askForLens), Key.reading(KeyCode.L)),
                Command.of(
                        "clean-text",
                        enabled.always(),
                        window.lens::toggleClean,
                        Key.reading(KeyCode.L, KeyCombination.SHIFT_DOWN)),
                Command.of("theme-twins", severalPages(), window.twins::show, Key.reading(KeyCode.E)),
                Command.of("single-page", severalPages(), () -> toggle(window.panes.single()), Key.always(KeyCode.M)),
                Command.of(
                        "text-only", enabled.always(), () -> toggle(window.panes.focused()), Key.anywhere(KeyCode.F9)),
                Command.of(
                        "toggle-margin",
                        enabled.always(),
                        this::toggleMargin,
                        Key.anywhere(KeyCode.F8, KeyCombination.SHIFT_DOWN)),
                Command.of("scroll-together", severalPages(), window.scrolling::nextWay, Key.always(KeyCode.J)),
                Command.of(
                        "lock-pages",
                        severalPages(),
                        window.scrolling::toggleLock,
                        Key.always(KeyCode.J, KeyCombination.SHIFT_DOWN)),
                Command.of("add-page", roomForPages(), window.desk::addForNext, Key.always(KeyCode.T)),
                Command.of(
                        "close-page",
                        enabled.always(),
                        () -> window.desk.close(window.desk.active().get()),
                        Key.always(KeyCode.W)));
    }

    private void askForLens() {
        window.themePicker.find(Words.of("picker.lens"), theme -> window.lens.toggle(theme.id()));
    }

    private static void toggle(BooleanProperty what) {
        what.set(!what.get());
    }

    private BooleanBinding severalPages() {
        return Bindings.size(window.desk.pages()).greaterThan(1);
    }

    private BooleanBinding roomForPages() {
        var pages = window.desk.pages();
        return new Condition(() -> pages.size() < DeskModel.MOST_PAGES, () -> Words.of("why.pages"), pages);
    }
}
