package org.recto.ui.find;

import org.recto.text.Hits;
import org.recto.text.Patience;
import org.recto.text.Problem;
import org.recto.text.Query;
import org.recto.text.ReadingText;
import org.recto.text.TextSearch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Searches pages off the window's thread, one search at a time: the next one ends the one before. To be used on the
/// window's thread only.
final class Searcher {

    /// Nobody waits longer for what they are typing.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Executor background;
    private final Executor window;
    private final Consumer<Throwable> unexpected;
    private Map<ReadingText, TextSearch> searches = new IdentityHashMap<>();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// @param background where texts are searched
    /// @param window where what was found is told
    /// @param unexpected hears of failures that nobody foresaw, on the window's thread
    Searcher(Executor background, Executor window, Consumer<Throwable> unexpected) {
        this.background = background;
        this.window = window;
        this.unexpected = unexpected;
    }

    /// Searches pages.
    ///
    /// @param then hears what each page has, on the window's thread, unless the search was ended
    /// @param refused hears why it could not be done
    void search(Query query, List<Sheet> sheets, Consumer<List<Hits>> then, Consumer<Problem> refused) {
        stop();
        var mine = new AtomicBoolean();
        cancelled = mine;
        var wanted = sheets.stream().map(this::search).toList();
        var _ =
                CompletableFuture.supplyAsync(() -> find(query, wanted, mine, then, refused), background)
                        .exceptionally(failure -> () -> unexpected.accept(failure))
                        .thenAcceptAsync(
                                answer -> {
                                    if (!mine.get()) {
                                        answer.run();
                                    }
                                },
                                window);
    }

    private static Runnable find(
            Query query,
            List<TextSearch> wanted,
            AtomicBoolean cancelled,
            Consumer<List<Hits>> then,
            Consumer<Problem> refused) {
        var patience = new Patience(PATIENCE, cancelled::get);
        try {
            var found = new ArrayList<Hits>();
            for (TextSearch search : wanted) {
                found.add(search.find(query, patience));
            }
            return () -> then.accept(found);
        } catch (Problem problem) {
            return () -> refused.accept(problem);
        }
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
        searches = new IdentityHashMap<>();
    }
}
