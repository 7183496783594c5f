package org.recto.ui.notes;

import org.recto.annotation.Link;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Navigator;

import java.util.List;

/// The list of links: all of them, or those that the reader asks for.
public final class LinksModel {

    private final Bridge bridge;
    private final Navigator navigator;
    private final AskedModel<LinkRow> asked;

    public LinksModel(Bridge bridge, Navigator navigator) {
        this.bridge = bridge;
        this.navigator = navigator;
        asked =
                new AskedModel<>(
                        bridge.contents(),
                        LinkRow::all,
                        LinkRow::says,
                        List.of(
                                Ask.of(
                                        "links.relation",
                                        Filter::relations,
                                        (row, relation) -> row.link().relation().equals(relation)),
                                Ask.of("links.theme", Filter::themes, LinkRow::has),
                                Ask.of("links.reading", Filter::readings, LinkRow::touches)));
    }

    AskedModel<LinkRow> asked() {
        return asked;
    }

    boolean isWritable() {
        return bridge.isWritable();
    }

    /// Brings both ends into sight, and picks the one where the link starts.
    void goTo(Link link) {
        navigator.meet(link.from(), link.to());
    }

    void remove(Link link) {
        var _ = bridge.apply(edit -> edit.links().remove(link.id()));
    }
}
