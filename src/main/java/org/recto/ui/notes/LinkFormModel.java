package org.recto.ui.notes;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.recto.annotation.Annotation;
import org.recto.annotation.Excerpt;
import org.recto.annotation.Link;
import org.recto.packet.Outcome;
import org.recto.ui.bridge.Deeds;

import java.util.concurrent.CompletableFuture;

/// A link that is being edited: its relation and its note.
final class LinkFormModel {

    private static final int QUOTE = 160;

    private final Deeds deeds;
    private final Link link;
    private final StringProperty relation;
    private final StringProperty note;

    LinkFormModel(Deeds deeds, Link link) {
        this.deeds = deeds;
        this.link = link;
        relation = new SimpleStringProperty(link.relation());
        note = new SimpleStringProperty(link.note());
    }

    /// The words at which it starts.
    String from() {
        return deeds.contents().get().annotation(link.from()).map(LinkFormModel::words).orElse("");
    }

    /// The words to which it leads.
    String to() {
        return deeds.contents().get().annotation(link.to()).map(LinkFormModel::words).orElse("");
    }

    private static String words(Annotation annotation) {
        return Excerpt.of(annotation, QUOTE);
    }

    StringProperty relation() {
        return relation;
    }

    /// Markdown.
    StringProperty note() {
        return note;
    }

    CompletableFuture<Outcome> save() {
        return deeds.ask(edit -> edit.links().replace(link.id(), relation.get(), note.get()));
    }
}
