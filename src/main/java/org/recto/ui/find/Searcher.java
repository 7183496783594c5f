package org.recto.ui.find;

import org.recto.text.Hits;
import org.recto.text.Patience;
import org.recto.text.Problem;
import org.recto.text.Query;
import org.recto.text.ReadingText;
import org.recto.text.TextSearch;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Searches pages off the window's thread, one search at a time: the next one ends the one before. To be used on the
/// window's thread only.
final class Searcher {

    /// Nobody waits longer for what they are typing.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// What one page has, or why that cannot be told.
    private record Answer(Hits hits, Optional<Problem> problem) {}

    private final Executor background;
    private final Executor window;
    private final Consumer<Throwable> unexpected;
    private Map<ReadingText, TextSearch> searches = new HashMap<>();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// @param background where texts are searched
    /// @param window where what was found is told
    /// @param unexpected hears of failures that nobody foresaw, on the window's thread
    Searcher(Executor background, Executor window, Consumer<Throwable> unexpected) {
        this.background = background;
        this.window = window;
        this.unexpected = unexpected;
    }

    /// Makes pages ready to be searched while nothing has been typed yet.
    void prepare(Query query, List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            var search = search(sheet);
            var _ =
                    CompletableFuture.runAsync(() -> search.prepare(query), background)
                            .exceptionallyAsync(
                                    failure -> {
                                        unexpected.accept(failure);
                                        return null;
                                    },
                                    window);
        }
    }

    /// Searches pages, all at the same time.
    ///
    /// @param then hears what each page has, on the window's thread, unless the search was ended
    /// @param refused hears why it could not be done
    void search(Query query, List<Sheet> sheets, Consumer<List<Hits>> then, Consumer<Problem> refused) {
        stop();
        var mine = new AtomicBoolean();
        cancelled = mine;
        var patience = new Patience(PATIENCE, mine::get);
        var answers =
                sheets.stream()
                        .map(this::search)
                        .map(each -> CompletableFuture.supplyAsync(() -> find(each, query, patience), background))
                        .toList();
        var _ =
                CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new))
                        .handleAsync(
                                (_, failure) -> {
                                    if (!mine.get()) {
                                        Optional.ofNullable(failure)
                                                .ifPresentOrElse(unexpected, () -> tell(answers, then, refused));
                                    }
                                    return mine;
                                },
                                window);
    }

    private static Answer find(TextSearch search, Query query, Patience patience) {
        try {
            return new Answer(search.find(query, patience), Optional.empty());
        } catch (Problem problem) {
            return new Answer(new Hits(List.of(), false), Optional.of(problem));
        }
    }

    private static void tell(
            List<CompletableFuture<Answer>> answers, Consumer<List<Hits>> then, Consumer<Problem> refused) {
        var all = answers.stream().map(CompletableFuture::join).toList();
        all.stream()
                .flatMap(answer -> answer.problem().stream())
                .findFirst()
                .ifPresentOrElse(refused, () -> then.accept(all.stream().map(Answer::hits).toList()));
    }

    private TextSearch search(Sheet sheet) {
        return searches.computeIfAbsent(sheet.text(), text -> new TextSearch(text, sheet.locale()));
    }

    /// Ends the search that is going on, if any.
    void stop() {
        cancelled.set(true);
    }

    /// Lets go of all texts.
    void release() {
        stop();
        searches = new HashMap<>();
    }
}
