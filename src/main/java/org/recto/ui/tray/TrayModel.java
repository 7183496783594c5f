package org.recto.ui.tray;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.recto.annotation.Annotation;
import org.recto.annotation.Reading;
import org.recto.handout.Quotation;
import org.recto.handout.Quotations;
import org.recto.packet.Settings;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Reference;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.OpenTexts;
import org.recto.ui.bridge.Target;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Optional;

/// The passages that a person has collected from all pages to quote them, in their own order. They are the person's,
/// not the packet's, and are there again the next time.
public final class TrayModel {

    private static final String KEY = "tray";

    private final Bridge bridge;
    private final Marking marking;
    private final OpenTexts texts;
    private final Notices notices;
    private final Settings mine;
    private final ObservableList<Collected> rows = FXCollections.observableArrayList();

    /// @param mine where the person left off in this packet
    public TrayModel(Bridge bridge, Marking marking, OpenTexts texts, Notices notices, Settings mine) {
        this.bridge = bridge;
        this.marking = marking;
        this.texts = texts;
        this.notices = notices;
        this.mine = mine;
        rows.setAll(Collected.read(mine.get(KEY, "")));
    }

    ObservableList<Collected> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// Collects the passage at hand.
    public void collect() {
        switch (marking.target().get()) {
            case Target.Selected it ->
                    reading(it.reading()).ifPresent(reading -> add(reading, reading.edition(), it.text(), it.range()));
            case Target.Picked(var id) -> bridge.contents().get().annotation(id).ifPresent(this::collect);
            case Target.None _ -> {}
        }
    }

    private Optional<Reading> reading(Id<Reading> id) {
        return bridge.contents().get().reading(id);
    }

    /// The annotation may be in a reading that is on no page, whose text has to be fetched.
    private void collect(Annotation annotation) {
        var edition = annotation.edition();
        reading(annotation.reading())
                .ifPresent(reading ->
                        texts.find(edition)
                                .ifPresentOrElse(
                                        text -> add(reading, edition, text, annotation.range()),
                                        () ->
                                                bridge.edition(
                                                        edition,
                                                        Edition::text,
                                                        text -> add(reading, edition, text, annotation.range()),
                                                        problem -> notices.problem(problem.getMessage()))));
    }

    private void add(Reading reading, Id<Edition> edition, ReadingText text, Range range) {
        var collected = Collected.of(reading, edition, text, range);
        if (rows.contains(collected)) {
            notices.mention(Words.of("tray.there"));
        } else {
            rows.add(collected);
            keep();
            notices.mention(Words.of("tray.collected", rows.size()));
        }
    }

    /// Moves a passage up or down.
    ///
    /// @param by 1 or -1
    void move(Collected row, int by) {
        int at = rows.indexOf(row);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < rows.size()) {
            rows.remove(at);
            rows.add(to, row);
            keep();
        }
    }

    /// Takes a passage out; the message about it offers the way back.
    void remove(Collected row) {
        change(Words.of("tray.removed"), rows.stream().filter(it -> !it.equals(row)).toList());
    }

    /// Takes all out; the message about it offers the way back.
    void clear() {
        change(Words.of("tray.cleared"), List.of());
    }

    private void change(String said, List<Collected> to) {
        var before = List.copyOf(rows);
        set(to);
        notices.mention(said, new Notices.Offer(Words.of("command.undo"), () -> set(before)));
    }

    private void set(List<Collected> to) {
        rows.setAll(to);
        keep();
    }

    private void keep() {
        try {
            mine.put(KEY, Collected.written(rows));
        } catch (Problem problem) {
            notices.problem(problem.getMessage());
        }
    }

    /// What is collected, as the beginning of a draft.
    public Quotations draft() {
        var contents = bridge.contents().get();
        var quotations = rows.stream().map(it -> new Quotation(it.words(), it.source())).toList();
        var sources =
                rows.stream()
                        .map(Collected::reading)
                        .distinct()
                        .flatMap(id -> contents.reading(id).stream())
                        .map(reading -> Reference.chicago(reading.details()))
                        .sorted()
                        .toList();
        return new Quotations(Words.of("tray.title", contents.cover().title()), quotations, sources);
    }
}
