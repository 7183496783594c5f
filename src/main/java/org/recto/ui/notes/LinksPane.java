package org.recto.ui.notes;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.Words;

import java.util.EnumSet;
import java.util.List;

/// The list of links, with what is asked for above it. Enter or a click brings both ends into sight, F2 edits, Delete
/// removes.
public final class LinksPane implements Part {

    private final AskedPane<LinkRow> pane;

    /// @param forms where a link is edited
    public LinksPane(LinksModel model, LinkForms forms) {
        pane =
                new AskedPane<>(
                        model.asked(),
                        new AskedPane.Look<>(
                                "links",
                                Words.of("links.title"),
                                Words.of("links.words"),
                                "links.count",
                                EmptyState.of(Feather.LINK_2, Words.of("links.empty"), Words.of("links.empty.advice")),
                                "links.filtered",
                                LinkLook::of,
                                LinkLook::spoken),
                        List.of(
                                new AskedPane.Deed<>(
                                        Words.of("links.go"),
                                        EnumSet.of(KeyCode.ENTER),
                                        true,
                                        row -> model.goTo(row.link())),
                                new AskedPane.Deed<>(
                                        Words.of("links.edit"),
                                        EnumSet.of(KeyCode.F2),
                                        model.isWritable(),
                                        row -> forms.open(row.link())),
                                new AskedPane.Deed<>(
                                        Words.of("links.remove"),
                                        EnumSet.of(KeyCode.DELETE, KeyCode.BACK_SPACE),
                                        model.isWritable(),
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
