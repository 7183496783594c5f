package org.recto.ui.notes;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.commands.Advice;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.RowDeed;
import org.recto.ui.parts.Words;

import java.util.List;

/// The list of annotations, with what is asked for above it. Enter or a click goes to the passage, Delete removes it.
public final class MarksPane implements Part {

    private final AskedPane<MarkRow> pane;

    public MarksPane(MarksModel model, Commands commands) {
        pane =
                new AskedPane<>(
                        model.asked(),
                        new AskedPane.Look<>(
                                "marks",
                                Words.of("marks.title"),
                                Words.of("marks.words"),
                                "marks.count",
                                EmptyState.of(
                                        Feather.EDIT_3,
                                        Words.of("marks.empty"),
                                        Advice.of(
                                                "marks.empty.advice",
                                                commands.get("pick-theme"),
                                                commands.get("note"))),
                                "marks.filtered",
                                MarkLook::of,
                                MarkLook::spoken),
                        List.of(
                                new RowDeed<>(
                                        Words.of("marks.go"),
                                        true,
                                        RowDeed.alone(KeyCode.ENTER),
                                        row -> model.goTo(row.annotation().id())),
                                new RowDeed<>(
                                        Words.of("marks.remove"),
                                        model.isWritable(),
                                        RowDeed.alone(KeyCode.DELETE, KeyCode.BACK_SPACE),
                                        row -> model.remove(row.annotation().id()))));
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public void shown() {
        pane.shown();
    }

    @Override
    public void hidden() {
        pane.hidden();
    }

    @Override
    public void focus() {
        pane.focus();
    }
}
