package org.recto.ui.history;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.annotation.Step;
import org.recto.packet.Labels;
import org.recto.packet.Outcome;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Rows;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Everything that was ever done in the packet, in plain words, and the way back to any of it. Nothing is lost on the
/// way: the history only grows.
public final class HistoryModel {

    private final Bridge bridge;
    private final Notices notices;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final Map<Id<Annotator>, String> names = new HashMap<>();
    private Subscription subscription = Subscription.EMPTY;

    public HistoryModel(Bridge bridge, Notices notices) {
        this.bridge = bridge;
        this.notices = notices;
    }

    void shown() {
        subscription =
                Subscription.combine(
                        bridge.contents().subscribe(this::remember), bridge.history().subscribe(this::follow));
    }

    void hidden() {
        subscription.unsubscribe();
    }

    /// A person comes in with their first deed and goes when it is undone; their name is still wanted then.
    private void remember(Contents contents) {
        contents.annotators().forEach(person -> names.put(person.id(), person.name()));
        names.putIfAbsent(bridge.me().id(), bridge.me().name());
    }

    /// On a long way the list is drawn up once, at its end.
    private void follow(History history) {
        if (!bridge.isTravelling()) {
            look(history);
        }
    }

    private void look(History history) {
        long latest = latest(history);
        var lines = new ArrayList<HistoryRow>();
        history.deeds()
                .forEach((deed, state) ->
                        lines.add(
                                HistoryRow.of(
                                        deed,
                                        Labels.of(deed.verb(), deed.subject()),
                                        names.getOrDefault(deed.by(), Words.of("history.somebody")),
                                        state,
                                        deed.number() == latest)));
        lines.addFirst(HistoryRow.beginning(Words.of("history.beginning"), latest == 0));
        Rows.replace(rows, lines.reversed());
    }

    private static long latest(History history) {
        return history.undoable().map(Step::number).orElse(0L);
    }

    /// The deeds, the newest first, and at the end where nothing had been done yet.
    ObservableList<HistoryRow> rows() {
        return rows;
    }

    boolean isWritable() {
        return bridge.isWritable();
    }

    /// How far it is to just after a deed; see [History#distanceTo].
    OptionalInt distanceTo(HistoryRow row) {
        return bridge.history().get().distanceTo(row.number());
    }

    /// Goes to just after a deed, and offers the way back.
    void goTo(HistoryRow row) {
        distanceTo(row).ifPresentOrElse(steps -> go(row.number(), steps), () -> notices.mention(why(row)));
    }

    private void go(long deed, int steps) {
        if (steps != 0 && isWritable()) {
            long before = latest(bridge.history().get());
            var _ =
                    bridge.goTo(deed)
                            .whenComplete((outcome, _) -> {
                                look(bridge.history().get());
                                if (outcome instanceof Outcome.Saved) {
                                    tell(steps, before);
                                }
                            });
        }
    }

    private void tell(int steps, long before) {
        var sentence = Words.of(steps < 0 ? "history.undone" : "history.redone", Math.abs(steps));
        notices.mention(sentence, new Notices.Offer(Words.of("history.return"), () -> goBack(before)));
    }

    private void goBack(long deed) {
        bridge.history().get().distanceTo(deed).ifPresent(steps -> go(deed, steps));
    }

    /// What going to a deed would do, or why one cannot go there.
    String why(HistoryRow row) {
        var distance = distanceTo(row);
        if (distance.isEmpty()) {
            return Words.of("history.dropped");
        }
        int steps = distance.getAsInt();
        return steps == 0
                ? Words.of("history.here")
                : Words.of(steps < 0 ? "history.would-undo" : "history.would-redo", Math.abs(steps));
    }

    /// What going to a deed is, in a few words.
    String way(HistoryRow row) {
        int steps = distanceTo(row).orElse(0);
        return steps == 0
                ? Words.of("history.go")
                : Words.of(steps < 0 ? "history.go.back" : "history.go.on", Math.abs(steps));
    }

    /// Whether one can go there, and is not there already.
    boolean canGoTo(HistoryRow row) {
        return isWritable() && distanceTo(row).orElse(0) != 0;
    }
}
