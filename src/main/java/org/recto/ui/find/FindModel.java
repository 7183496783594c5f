package org.recto.ui.find;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.recto.annotation.Reading;
import org.recto.text.Hits;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.Query;
import org.recto.text.Range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Finds words in the open pages as they are typed. While it is open, what is asked for, the pages or the page that is
/// read may change at any time, and the hits with them.
public final class FindModel {

    /// A longer selection is hardly meant to be looked for.
    private static final int LONGEST = 120;

    private final Sheets sheets;
    private final Searcher searcher;
    private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.NONE);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.PAGE);
    private final ReadOnlyObjectWrapper<Finding> finding = new ReadOnlyObjectWrapper<>(new Finding.Nothing());
    private final ReadOnlyIntegerWrapper calls = new ReadOnlyIntegerWrapper();
    private Optional<Sheet> originSheet = Optional.empty();
    private int originOffset;
    private List<Sheet> searched = List.of();
    private boolean busy;
    private Subscription subscription = Subscription.EMPTY;

    /// @param background where texts are searched
    /// @param window where what was found is told: the window's thread
    /// @param unexpected hears of failures that nobody foresaw
    public FindModel(Sheets sheets, Executor background, Executor window, Consumer<Throwable> unexpected) {
        this.sheets = sheets;
        this.searcher = new Searcher(background, window, unexpected);
        query.subscribe((_, _) -> asked());
        scope.subscribe((_, _) -> asked());
    }

    /// What is looked for.
    public ObjectProperty<Query> query() {
        return query;
    }

    /// Where it is looked for.
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /// How far the search has come.
    ReadOnlyObjectProperty<Finding> finding() {
        return finding.getReadOnlyProperty();
    }

    /// 0 while it is closed; goes up with each call to look for something.
    ReadOnlyIntegerProperty calls() {
        return calls.getReadOnlyProperty();
    }

    /// Whether it is open.
    public boolean isOpen() {
        return calls.get() > 0;
    }

    /// Whether a search is going on.
    public boolean isLooking() {
        return finding.get() instanceof Finding.Looking;
    }

    /// What was found, if a search has ended with hits.
    Optional<Found> found() {
        return finding.get() instanceof Finding.Done(Found found) && found.count() > 0
                ? Optional.of(found)
                : Optional.empty();
    }

    /// Asks what to look for, beginning at the caret; words that are selected are what is meant.
    public void open(Scope wanted) {
        if (!isOpen()) {
            subscription = sheets.listen(this::changed);
            beginAtCaret();
        }
        busy = true;
        var selected = sheets.active().flatMap(FindModel::selected).filter(_ -> !query.get().expression());
        scope.set(wanted);
        query.set(selected.map(query.get()::withWords).orElse(query.get()));
        calls.set(calls.get() + 1);
        busy = false;
        search(true);
    }

    private void beginAtCaret() {
        originSheet = sheets.active();
        originOffset = originSheet.map(sheet -> sheet.selection().start()).orElse(0);
    }

    private static Optional<String> selected(Sheet sheet) {
        var range = sheet.selection();
        return Optional.of(range)
                .filter(it -> !it.isEmpty() && it.length() <= LONGEST)
                .map(sheet.text()::substring)
                .filter(words -> !words.contains("\n"));
    }

    /// Ends it. The hit that is looked at is selected then, with the caret at its end.
    public void close() {
        if (isOpen()) {
            var hit = found().flatMap(Found::current);
            searcher.release();
            subscription.unsubscribe();
            calls.set(0);
            tell(new Finding.Nothing());
            originSheet = Optional.empty();
            searched = List.of();
            hit.ifPresentOrElse(it -> it.sheet().select(it.range()), () -> sheets.active().ifPresent(Sheet::focus));
        }
    }

    /// Goes to the next hit or the one before, through all pages that are searched; opens first, if need be.
    ///
    /// @param by 1 or -1
    public void step(int by) {
        if (!isOpen()) {
            open(scope.get());
        } else {
            found().ifPresent(found -> look(found.step(by)));
        }
    }

    private void look(Found found) {
        tell(new Finding.Done(found));
        found.current()
                .ifPresent(hit -> {
                    originSheet = Optional.of(hit.sheet());
                    originOffset = hit.range().start();
                    reveal(hit);
                });
    }

    /// That this may make another page the one that is read is no reason to search anew.
    private void reveal(Found.Hit hit) {
        busy = true;
        hit.sheet().reveal(hit.range());
        busy = false;
    }

    private void asked() {
        if (!busy) {
            search(true);
        }
    }

    /// Other pages are open, or another is read. The reader is looking at something else then: nothing is scrolled.
    private void changed() {
        if (!busy && !wanted().equals(searched)) {
            if (originSheet.filter(wanted()::contains).isEmpty()) {
                beginAtCaret();
            }
            search(false);
        }
    }

    private void search(boolean reveal) {
        if (!isOpen()) {
            return;
        }
        searched = wanted();
        if (query.get().isBlank() || searched.isEmpty()) {
            searcher.stop();
            searcher.prepare(query.get(), searched);
            tell(new Finding.Nothing());
            return;
        }
        finding.set(new Finding.Looking());
        var pages = searched;
        searcher.search(query.get(), pages, hits -> show(parts(pages, hits), reveal), this::refused);
    }

    private static List<Found.Part> parts(List<Sheet> pages, List<Hits> hits) {
        var parts = new ArrayList<Found.Part>();
        for (int i = 0; i < pages.size(); i++) {
            parts.add(new Found.Part(pages.get(i), hits.get(i)));
        }
        return parts;
    }

    private void show(List<Found.Part> parts, boolean reveal) {
        var found = Found.from(parts, originSheet, originOffset);
        tell(new Finding.Done(found));
        found.current().filter(_ -> reveal).ifPresent(this::reveal);
    }

    private void refused(Problem problem) {
        tell(new Finding.Refused(problem.getMessage()));
    }

    /// The pages to search; of those with the same reading one.
    private List<Sheet> wanted() {
        var active = sheets.active();
        if (scope.get() == Scope.PAGE) {
            return active.stream().toList();
        }
        var byReading = new LinkedHashMap<Id<Reading>, Sheet>();
        for (Sheet sheet : sheets.all()) {
            boolean read = active.filter(sheet::equals).isPresent();
            byReading.merge(sheet.reading(), sheet, (before, now) -> read ? now : before);
        }
        return List.copyOf(byReading.values());
    }

    /// Tells how far the search has come, and shows what was found on every page that it was for.
    private void tell(Finding next) {
        finding.set(next);
        var current = found().flatMap(Found::current);
        for (Sheet sheet : sheets.all()) {
            var mine = current.filter(hit -> hit.sheet().equals(sheet)).map(Found.Hit::range);
            sheet.found(hits(sheet), mine);
        }
    }

    /// What a page shows: all that has the same reading show the same, if all pages are searched.
    private List<Range> hits(Sheet sheet) {
        return found().stream()
                .flatMap(found -> found.parts().stream())
                .filter(part ->
                        scope.get() == Scope.ALL
                                ? part.sheet().reading().equals(sheet.reading())
                                : part.sheet().equals(sheet))
                .findFirst()
                .map(part -> part.hits().ranges())
                .orElse(List.of());
    }
}
