package org.recto.ui.notes;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.recto.annotation.Contents;
import org.recto.ui.parts.Rows;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// A list of what is in the packet: all of it, or what the reader asks for by choices and by words.
///
/// @param <R> a row
final class AskedModel<R> {

    private final ObservableValue<Contents> contents;
    private final Function<Contents, List<R>> everything;
    private final BiPredicate<R, String> says;
    private final List<Ask<?, R>> asks;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper();
    private List<R> all = List.of();
    private Subscription subscription = Subscription.EMPTY;

    /// @param everything all the rows that there are, in order
    /// @param says whether a row has these words
    /// @param asks the choices, in the order in which they are offered
    AskedModel(
            ObservableValue<Contents> contents,
            Function<Contents, List<R>> everything,
            BiPredicate<R, String> says,
            List<Ask<?, R>> asks) {
        this.contents = contents;
        this.everything = everything;
        this.says = says;
        this.asks = asks;
    }

    void shown() {
        subscription = Subscription.combine(contents.subscribe(this::follow), words.subscribe(_ -> look()));
        asks.forEach(ask -> subscription = subscription.and(ask.chosen().subscribe(_ -> look())));
    }

    void hidden() {
        subscription.unsubscribe();
    }

    private void follow(Contents now) {
        asks.forEach(ask -> ask.follow(now));
        all = everything.apply(now);
        look();
    }

    private void look() {
        filtered.set(asks.stream().anyMatch(Ask::isAsked) || !words.get().isBlank());
        var wanted = words.get().strip();
        Rows.replace(
                rows,
                all.stream()
                        .filter(row -> asks.stream().allMatch(ask -> ask.admits(row)))
                        .filter(row -> wanted.isEmpty() || says.test(row, wanted))
                        .toList());
    }

    /// What there is to ask for.
    ObservableValue<Contents> contents() {
        return contents;
    }

    List<Ask<?, R>> asks() {
        return asks;
    }

    /// What is asked for.
    ObservableList<R> rows() {
        return rows;
    }

    /// Only what has these words.
    StringProperty words() {
        return words;
    }

    /// Whether not all is asked for.
    ReadOnlyBooleanProperty filtered() {
        return filtered.getReadOnlyProperty();
    }

    /// Asks for all of it again.
    void all() {
        asks.forEach(Ask::all);
        words.set("");
    }
}
