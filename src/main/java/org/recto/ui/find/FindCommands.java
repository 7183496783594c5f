package org.recto.ui.find;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import org.recto.text.Query;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.Commands;
import org.recto.ui.commands.Key;

import java.util.List;
import java.util.function.UnaryOperator;

/// The commands that find.
public final class FindCommands {

    private final FindModel model;
    private final FindTagger tagger;
    private final boolean writable;

    /// @param writable whether the packet can be changed
    public FindCommands(FindModel model, FindTagger tagger, boolean writable) {
        this.model = model;
        this.tagger = tagger;
        this.writable = writable;
    }

    public void addTo(Commands commands) {
        var always = Bindings.createBooleanBinding(() -> true);
        var open = model.calls().greaterThan(0);
        List.of(
                        Command.of("find", always, () -> model.open(Scope.PAGE), Key.always(KeyCode.F)),
                        Command.of(
                                "find-all",
                                always,
                                () -> model.open(Scope.ALL),
                                Key.always(KeyCode.F, KeyCombination.SHIFT_DOWN)),
                        Command.of("find-next", always, () -> model.step(1), Key.anywhere(KeyCode.F3)),
                        Command.of(
                                "find-previous",
                                always,
                                () -> model.step(-1),
                                Key.anywhere(KeyCode.F3, KeyCombination.SHIFT_DOWN)),
                        option("find-case", open, it -> it.withMatchCase(!it.matchCase()), KeyCode.C),
                        option("find-words", open, it -> it.withWholeWords(!it.wholeWords()), KeyCode.W),
                        option("find-expression", open, it -> it.withExpression(!it.expression()), KeyCode.R),
                        Command.of(
                                "find-tag", taggable(), tagger::ask, Key.anywhere(KeyCode.T, KeyCombination.ALT_DOWN)))
                .forEach(commands::add);
    }

    private Command option(String id, BooleanBinding open, UnaryOperator<Query> how, KeyCode key) {
        return Command.of(
                id,
                open,
                () -> model.query().set(how.apply(model.query().get())),
                Key.anywhere(key, KeyCombination.ALT_DOWN));
    }

    private BooleanBinding taggable() {
        return Bindings.createBooleanBinding(() -> writable && model.found().isPresent(), model.finding());
    }
}
