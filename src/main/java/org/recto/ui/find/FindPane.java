package org.recto.ui.find;

import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.recto.text.Query;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.CommandButton;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The bar above the pages in which one types what to find.
public final class FindPane {

    /// A search that is quicker than this says nothing of itself.
    private static final Duration SOON = Duration.millis(300);

    private final FindModel model;
    private final Commands commands;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Label problem = new Label();
    private final Button tag;
    private final List<Runnable> toggles = new ArrayList<>();
    private final PauseTransition slow = new PauseTransition(SOON);
    private final VBox node;
    private Subscription subscription = Subscription.EMPTY;

    /// @param commands those that find among them
    public FindPane(FindModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        tag = CommandButton.text(commands.get("find-tag"));
        node = new VBox(new FindBar(what(), how()), problem);
        node.getStyleClass().add("find");
        node.setId("find");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        slow.setOnFinished(_ -> say(Words.of("find.looking")));
    }

    public Node node() {
        return node;
    }

    private HBox what() {
        field.setId("find-words");
        field.setPrefColumnCount(18);
        field.setMinWidth(110);
        field.setMaxWidth(420);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.getStyleClass().add("hint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        problem.setId("find-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("problem-text");
        var what =
                new HBox(
                        6,
                        field,
                        CommandButton.icon(commands.get("find-previous"), Feather.CHEVRON_UP),
                        CommandButton.icon(commands.get("find-next"), Feather.CHEVRON_DOWN),
                        count);
        what.setAlignment(Pos.CENTER_LEFT);
        return what;
    }

    private HBox how() {
        var options =
                new HBox(
                        option("find-case", "find.case.sign", Query::matchCase, Styles.LEFT_PILL),
                        option("find-words", "find.words.sign", Query::wholeWords, Styles.CENTER_PILL),
                        option("find-expression", "find.expression.sign", Query::expression, Styles.RIGHT_PILL));
        var where =
                new HBox(
                        where("find", "find.page", Scope.PAGE, Styles.LEFT_PILL),
                        where("find-all", "find.all", Scope.ALL, Styles.RIGHT_PILL));
        tag.setText(Words.of("find.tag"));
        tag.setMinWidth(Region.USE_PREF_SIZE);
        var how = new HBox(8, options, where, tag, Buttons.icon(Feather.X, Words.of("find.close"), model::close));
        options.setAlignment(Pos.CENTER);
        where.setAlignment(Pos.CENTER);
        how.setAlignment(Pos.CENTER_RIGHT);
        how.setMinWidth(Region.USE_PREF_SIZE);
        return how;
    }

    /// A button that is down while an option is on.
    private ToggleButton option(String id, String sign, Predicate<Query> on, String pill) {
        var button = toggle(commands.get(id), Words.of(sign));
        button.getStyleClass().addAll(pill, "find-option");
        button.setOnAction(_ -> {
            commands.get(id).run();
            showToggles();
        });
        toggles.add(() -> button.setSelected(on.test(model.query().get())));
        return button;
    }

    private ToggleButton where(String id, String words, Scope scope, String pill) {
        var button = toggle(commands.get(id), Words.of(words));
        button.getStyleClass().add(pill);
        button.setOnAction(_ -> {
            model.scope().set(scope);
            showToggles();
        });
        toggles.add(() -> button.setSelected(model.scope().get() == scope));
        return button;
    }

    /// A click on what is down already would leave it up.
    private void showToggles() {
        toggles.forEach(Runnable::run);
    }

    private static ToggleButton toggle(Command command, String words) {
        var button = new ToggleButton(words);
        button.setId("toggle-" + command.id());
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(command.text().get());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(command.named());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        button.setTooltip(tooltip);
        return button;
    }

    public void shown() {
        subscription =
                Subscription.combine(
                        model.calls().subscribe(calls -> called(calls.intValue())),
                        model.query().subscribe(this::show),
                        model.scope()
                                .subscribe(_ -> {
                                    showToggles();
                                    name();
                                }),
                        model.finding().subscribe(this::show),
                        field.textProperty().subscribe(this::typed));
    }

    public void hidden() {
        subscription.unsubscribe();
        slow.stop();
    }

    private void called(int calls) {
        node.setVisible(calls > 0);
        node.setManaged(calls > 0);
        if (calls > 0) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private void typed(String words) {
        model.query().set(model.query().get().withWords(words));
    }

    private void show(Query query) {
        if (!query.words().equals(field.getText())) {
            field.setText(query.words());
        }
        showToggles();
    }

    private void show(Finding finding) {
        slow.stop();
        switch (finding) {
            case Finding.Nothing _ -> say("");
            case Finding.Looking _ -> slow.playFromStart();
            case Finding.Done(Found found) -> say(words(found));
            case Finding.Refused _ -> say(Words.of("find.refused"));
        }
        if (!(finding instanceof Finding.Looking)) {
            tag.setText(tagging(finding));
            problem.setText(finding instanceof Finding.Refused(String sentence) ? sentence : "");
            problem.setManaged(!problem.getText().isEmpty());
            problem.setVisible(problem.isManaged());
            name();
        }
    }

    private static String tagging(Finding finding) {
        return finding instanceof Finding.Done(Found found) && found.count() > 0 && !found.more()
                ? Words.of("find.tag.count", found.count())
                : Words.of("find.tag");
    }

    private static String words(Found found) {
        if (found.count() == 0) {
            return Words.of("find.none");
        }
        int at = found.at() + 1;
        var all = found.more() ? Words.of("find.total.more", found.count()) : Words.of("find.total", found.count());
        return switch (found.turn()) {
            case NONE -> Words.of("find.count", at, all);
            case FROM_START -> Words.of("find.count.start", at, all);
            case FROM_END -> Words.of("find.count.end", at, all);
        };
    }

    private void say(String words) {
        count.setText(words);
        name();
    }

    /// The field is named anew with each count: a screen reader says the new name of what has the keyboard, and has no
    /// other way to hear of what happens elsewhere.
    private void name() {
        var prompt = Words.of(model.scope().get() == Scope.PAGE ? "command.find" : "command.find-all");
        field.setPromptText(prompt);
        field.setAccessibleText((prompt + ". " + count.getText() + " " + problem.getText()).strip());
    }

    private void pressed(KeyEvent event) {
        boolean step = event.getCode() == KeyCode.ENTER && field.isFocused();
        if (step) {
            model.step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
        } else {
            return;
        }
        event.consume();
    }
}
