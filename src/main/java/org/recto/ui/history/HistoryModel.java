package org.recto.ui.history;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Excerpt;
import org.recto.annotation.History;
import org.recto.annotation.Step;
import org.recto.annotation.Verb;
import org.recto.packet.Labels;
import org.recto.packet.Outcome;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Rows;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Everything that was ever done in the packet, in plain words, and the way back to any of it. Nothing is lost on the
/// way: the history only grows.
public final class HistoryModel {

    /// Of a passage's words at most, in code points.
    private static final int QUOTE = 60;

    /// Called by a theme or a relation, they read alike whatever passage they were done to.
    private static final Set<Verb> NAMELESS =
            EnumSet.of(Verb.TAG, Verb.UNTAG, Verb.LINK, Verb.EDIT_LINK, Verb.REMOVE_LINK);

    private final Bridge bridge;
    private final Notices notices;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final Map<Id<Annotator>, String> names = new HashMap<>();
    private final Map<Long, List<String>> about = new HashMap<>();
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
                                        passage(about.getOrDefault(deed.number(), List.of())),
                                        names.getOrDefault(deed.by(), Words.of("history.somebody")),
                                        state,
                                        deed.number() == latest)));
        lines.addFirst(HistoryRow.beginning(Words.of("history.beginning"), latest == 0));
        Rows.replace(rows, lines.reversed());
        learn(history);
    }

    /// Finds out which passages the deeds were about that are called by a theme or a relation alone.
    private void learn(History history) {
        var unknown =
                history.deeds().keySet().stream()
                        .filter(deed -> NAMELESS.contains(deed.verb()) && !about.containsKey(deed.number()))
                        .toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(deed -> about.put(deed.number(), List.of()));
            bridge.read(() -> quotes(unknown), this::learned, problem -> notices.problem(problem.getMessage()));
        }
    }

    private Map<Long, List<String>> quotes(List<Step> deeds) throws Problem {
        var quotes = new HashMap<Long, List<String>>();
        for (Step deed : deeds) {
            quotes.put(deed.number(), bridge.packet().about(deed).stream().map(it -> Excerpt.of(it, QUOTE)).toList());
        }
        return quotes;
    }

    private void learned(Map<Long, List<String>> quotes) {
        about.putAll(quotes);
        follow(bridge.history().get());
    }

    private static String passage(List<String> quotes) {
        return switch (quotes.size()) {
            case 0 -> "";
            case 1 -> Words.of("history.about", quotes.getFirst());
            case 2 -> Words.of("history.about.two", quotes.getFirst(), quotes.getLast());
            default -> Words.of("history.about.more", quotes.getFirst(), quotes.size() - 1);
        };
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
