package org.recto.ui.find;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;

import org.recto.annotation.Reading;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PageModel;
import org.recto.ui.page.ReadingView;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pages of the desk.
public final class DeskSheets implements Sheets {

    private final DeskModel desk;
    private final Bridge bridge;

    public DeskSheets(DeskModel desk, Bridge bridge) {
        this.desk = desk;
        this.bridge = bridge;
    }

    @Override
    public List<Sheet> all() {
        return desk.pages().stream().flatMap(page -> sheet(page).stream()).toList();
    }

    @Override
    public Optional<Sheet> active() {
        return sheet(desk.active().get());
    }

    private Optional<Sheet> sheet(PageModel page) {
        var view = page.view().get();
        return page.state().get() instanceof PageModel.State.Open open && view.isPresent()
                ? Optional.of(new OfPage(desk, page, view.get(), open.reading(), open.edition().text(), locale(open)))
                : Optional.empty();
    }

    private Locale locale(PageModel.State.Open open) {
        return bridge.contents()
                .get()
                .reading(open.reading())
                .map(Reading::details)
                .map(Details::locale)
                .orElse(Locale.ENGLISH);
    }

    @Override
    public Subscription listen(Runnable changed) {
        var views = new ArrayList<Subscription>();
        InvalidationListener told = _ -> changed.run();
        ListChangeListener<PageModel> arranged =
                _ -> {
                    follow(views, changed);
                    changed.run();
                };
        follow(views, changed);
        desk.pages().addListener(arranged);
        desk.active().addListener(told);
        return () -> {
            desk.pages().removeListener(arranged);
            desk.active().removeListener(told);
            views.forEach(Subscription::unsubscribe);
        };
    }

    private void follow(List<Subscription> views, Runnable changed) {
        views.forEach(Subscription::unsubscribe);
        views.clear();
        desk.pages().forEach(page -> views.add(page.view().subscribe((_, _) -> changed.run())));
    }

    private record OfPage(
            DeskModel desk, PageModel page, ReadingView view, Id<Reading> reading, ReadingText text, Locale locale)
            implements Sheet {

        @Override
        public Range selection() {
            return view.selection().get();
        }

        @Override
        public void found(List<Range> hits, Optional<Range> current) {
            view.found(hits, current);
        }

        @Override
        public void reveal(Range hit) {
            desk.active().set(page);
            view.reveal(hit);
        }

        @Override
        public void select(Range range) {
            view.select(range);
            focus();
        }

        @Override
        public void focus() {
            desk.active().set(page);
            view.requestFocus();
        }
    }
}
