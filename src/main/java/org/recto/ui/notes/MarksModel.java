package org.recto.ui.notes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.bridge.Deeds;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Navigator;
import org.recto.ui.parts.Rows;

import java.util.List;
import java.util.Optional;

/// The list of annotations: all of them, or those that the reader asks for.
public final class MarksModel {

    private final Deeds deeds;
    private final Marking marking;
    private final Navigator navigator;
    private final ObjectProperty<Optional<Id<Theme>>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Reading>>> reading = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Annotator>>> person = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<MarkRow> rows = FXCollections.observableArrayList();
    private Subscription subscription = Subscription.EMPTY;

    public MarksModel(Deeds deeds, Marking marking, Navigator navigator) {
        this.deeds = deeds;
        this.marking = marking;
        this.navigator = navigator;
    }

    void shown() {
        subscription =
                Subscription.combine(
                        deeds.contents().subscribe(this::follow),
                        theme.subscribe(_ -> look(contents().getValue())),
                        reading.subscribe(_ -> look(contents().getValue())),
                        person.subscribe(_ -> look(contents().getValue())),
                        words.subscribe(_ -> look(contents().getValue())));
    }

    void hidden() {
        subscription.unsubscribe();
    }

    /// Asks no longer for what is not there any more.
    private void follow(Contents contents) {
        theme.get().filter(id -> contents.codebook().find(id).isEmpty()).ifPresent(_ -> theme.set(Optional.empty()));
        reading.get().filter(id -> contents.reading(id).isEmpty()).ifPresent(_ -> reading.set(Optional.empty()));
        person.get().filter(id -> contents.annotator(id).isEmpty()).ifPresent(_ -> person.set(Optional.empty()));
        look(contents);
    }

    private void look(Contents contents) {
        Rows.replace(rows, found(contents));
    }

    private List<MarkRow> found(Contents contents) {
        return contents.annotations().stream()
                .filter(it -> reading.get().isEmpty() || reading.get().get().equals(it.reading()))
                .filter(it -> person.get().isEmpty() || person.get().get().equals(it.by()))
                .filter(it -> theme.get().isEmpty() || it.themes().contains(theme.get().get()))
                .map(it -> MarkRow.of(it, contents))
                .filter(row -> words.get().isBlank() || row.says(words.get().strip()))
                .toList();
    }

    /// What there is to ask for.
    ObservableValue<Contents> contents() {
        return deeds.contents();
    }

    /// The annotations that are asked for, by reading and place.
    ObservableList<MarkRow> rows() {
        return rows;
    }

    /// Only those with this theme.
    ObjectProperty<Optional<Id<Theme>>> theme() {
        return theme;
    }

    /// Only those in this reading.
    ObjectProperty<Optional<Id<Reading>>> reading() {
        return reading;
    }

    /// Only this person's.
    ObjectProperty<Optional<Id<Annotator>>> person() {
        return person;
    }

    /// Only those whose words, note or themes have these words.
    StringProperty words() {
        return words;
    }

    /// Whether not all annotations are asked for.
    boolean isFiltered() {
        return theme.get().isPresent()
                || reading.get().isPresent()
                || person.get().isPresent()
                || !words.get().isBlank();
    }

    /// Asks for all of them again.
    void all() {
        theme.set(Optional.empty());
        reading.set(Optional.empty());
        person.set(Optional.empty());
        words.set("");
    }

    void goTo(Id<Annotation> annotation) {
        navigator.goTo(annotation);
    }

    void remove(Id<Annotation> annotation) {
        marking.pick(annotation);
        var _ = marking.remove();
    }
}
