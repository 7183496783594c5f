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

/// The list of links, with what is asked for above it. Enter or a click brings both ends into sight, F2 edits, Delete
/// removes.
public final class LinksPane implements Part {

    private final AskedPane<LinkRow> pane;

    /// @param forms where a link is edited
    public LinksPane(LinksModel model, LinkForms forms, Commands commands) {
        pane =
                new AskedPane<>(
                        model.asked(),
                        new AskedPane.Look<>(
                                "links",
                                Words.of("links.title"),
                                Words.of("links.words"),
                                "links.count",
                                EmptyState.of(
                                        Feather.LINK_2,
                                        Words.of("links.empty"),
                                        Advice.of("links.empty.advice", commands.get("link"))),
                                "links.filtered",
                                LinkLook::of,
                                LinkLook::spoken),
                        List.of(
                                new RowDeed<>(
                                        Words.of("links.go"),
                                        true,
                                        RowDeed.alone(KeyCode.ENTER),
                                        row -> model.goTo(row.link())),
                                new RowDeed<>(
                                        Words.of("links.edit"),
                                        model.isWritable(),
                                        RowDeed.alone(KeyCode.F2),
                                        row -> forms.open(row.link())),
                                new RowDeed<>(
                                        Words.of("links.remove"),
                                        model.isWritable(),
                                        RowDeed.alone(KeyCode.DELETE, KeyCode.BACK_SPACE),
                                        row -> model.remove(row.link()))));
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
