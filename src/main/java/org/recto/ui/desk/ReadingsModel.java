package org.recto.ui.desk;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.packet.Outcome;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Rows;

import java.util.concurrent.CompletableFuture;

/// The packet's readings, and what can be done with one.
public final class ReadingsModel {

    private final Bridge bridge;
    private final DeskModel desk;
    private final ObservableList<ReadingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper assigned = new ReadOnlyBooleanWrapper();
    private Subscription subscription = Subscription.EMPTY;

    public ReadingsModel(Bridge bridge, DeskModel desk) {
        this.bridge = bridge;
        this.desk = desk;
    }

    void shown() {
        var watched = FXCollections.<PageModel>observableArrayList(page -> new Observable[] {page.state()});
        watched.setAll(desk.pages());
        subscription =
                Subscription.combine(
                        bridge.contents().subscribe(this::look),
                        desk.pages().subscribe(() -> watched.setAll(desk.pages())),
                        watched.subscribe(() -> look(bridge.contents().get())));
    }

    void hidden() {
        subscription.unsubscribe();
    }

    private void look(Contents contents) {
        assigned.set(!contents.cover().assignment().isEmpty());
        Rows.replace(rows, contents.readings().stream().map(reading -> row(reading, contents)).toList());
    }

    private ReadingRow row(Reading reading, Contents contents) {
        int unplaced = contents.unplaced(reading.id()).size();
        return new ReadingRow(
                reading,
                contents.annotations(reading.id()).size() + unplaced,
                unplaced,
                desk.pageOf(reading.id()).isPresent());
    }

    ObservableList<ReadingRow> rows() {
        return rows;
    }

    /// Whether the packet has an assignment.
    ReadOnlyBooleanProperty assigned() {
        return assigned.getReadOnlyProperty();
    }

    boolean isWritable() {
        return bridge.isWritable();
    }

    /// Shows it where it is, or on the page that is read.
    void open(Id<Reading> reading) {
        desk.open(reading);
    }

    /// Shows it on a page.
    ///
    /// @param page 0 for the leftmost
    void open(Id<Reading> reading, int page) {
        desk.open(reading, page);
    }

    CompletableFuture<Outcome> describe(Id<Reading> reading, Details details) {
        return bridge.ask(edit -> edit.readings().describe(reading, details));
    }

    /// Moves it up or down in the list.
    ///
    /// @param by -1 for up, 1 for down
    CompletableFuture<Outcome> move(Id<Reading> reading, int by) {
        return bridge.apply(edit -> {
            int at = edit.contents().readings().stream().map(Reading::id).toList().indexOf(reading);
            return edit.readings().move(reading, Math.max(0, at + by));
        });
    }

    void remove(Id<Reading> reading) {
        var _ = bridge.apply(edit -> edit.readings().remove(reading));
    }
}
