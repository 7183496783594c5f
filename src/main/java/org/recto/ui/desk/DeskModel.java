package org.recto.ui.desk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.OpenTexts;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.Place;
import org.recto.ui.page.ReadingView;

import java.util.List;
import java.util.Optional;

/// The pages that lie side by side, and which of them is read. There is always at least one.
public final class DeskModel {

    /// How many pages there may be.
    public static final int MOST_PAGES = 4;

    /// How many there are without being asked for.
    static final int USUAL_PAGES = 2;

    private final Bridge bridge;
    private final OpenTexts texts;
    private final PageMaker maker;
    private final ObservableValue<PageStyle> style;
    private final ObservableList<PageModel> pages = FXCollections.observableArrayList();
    private final ObjectProperty<PageModel> active;
    private Subscription subscription = Subscription.EMPTY;

    /// @param style how the pages are set
    public DeskModel(Bridge bridge, OpenTexts texts, PageMaker maker, ObservableValue<PageStyle> style) {
        this.bridge = bridge;
        this.texts = texts;
        this.maker = maker;
        this.style = style;
        pages.add(new PageModel(bridge, texts, maker, style));
        active = new SimpleObjectProperty<>(pages.getFirst());
    }

    void shown() {
        subscription = bridge.contents().subscribe(this::follow);
    }

    void hidden() {
        subscription.unsubscribe();
        List.copyOf(pages).forEach(PageModel::vacate);
    }

    /// Takes readings off the desk that are no longer in the packet, and lays a newer edition where there is one.
    private void follow(Contents contents) {
        for (PageModel page : List.copyOf(pages)) {
            page.reading()
                    .flatMap(id -> contents.reading(id))
                    .ifPresentOrElse(reading -> renew(page, reading), page::vacate);
        }
    }

    private static void renew(PageModel page, Reading reading) {
        page.edition()
                .filter(edition -> !edition.equals(reading.edition()))
                .ifPresent(_ -> page.open(reading.id(), page.place()));
    }

    /// The pages, from left to right.
    public ObservableList<PageModel> pages() {
        return pages;
    }

    /// The page that is read, or was last.
    public ObjectProperty<PageModel> active() {
        return active;
    }

    /// Puts a reading on a page and gives it the keyboard; a page is added if there is none at this place yet.
    ///
    /// @param index 0 for the leftmost page
    public void open(Id<Reading> reading, int index) {
        while (pages.size() <= Math.min(index, MOST_PAGES - 1)) {
            pages.add(new PageModel(bridge, texts, maker, style));
        }
        show(reading, pages.get(Math.min(index, pages.size() - 1)));
    }

    /// Shows a reading: on the page where it is, on an empty page, or on the page that is read.
    public void open(Id<Reading> reading) {
        var there = pageOf(reading);
        if (there.isPresent()) {
            focus(there.get());
        } else {
            show(reading, vacant().orElse(active.get()));
        }
    }

    /// Shows readings that have just come in: one as [#open(Id)] does, several side by side.
    public void receive(List<Id<Reading>> arrived) {
        if (arrived.size() == 1) {
            open(arrived.getFirst());
        } else {
            for (int i = Math.min(arrived.size(), USUAL_PAGES) - 1; i >= 0; i--) {
                open(arrived.get(i), i);
            }
        }
    }

    /// Puts a reading on a page and gives it the keyboard.
    void show(Id<Reading> reading, PageModel page) {
        page.open(reading, Place.START);
        focus(page);
    }

    /// Makes sure that a reading is on a page, beside the one that is read if possible.
    ///
    /// @return the page
    PageModel beside(Id<Reading> reading) {
        var there = pageOf(reading);
        if (there.isPresent()) {
            return there.get();
        }
        var page =
                vacant().or(() -> pages.stream().filter(other -> other != active.get()).findFirst())
                        .orElse(active.get());
        page.open(reading, Place.START);
        return page;
    }

    /// The page with a reading; the one that is read if it has it.
    public Optional<PageModel> pageOf(Id<Reading> reading) {
        var wanted = Optional.of(reading);
        return active.get().reading().equals(wanted)
                ? Optional.of(active.get())
                : pages.stream().filter(page -> page.reading().equals(wanted)).findFirst();
    }

    /// A page with a reading that is not the one that is read.
    Optional<PageModel> otherPageOf(Id<Reading> reading) {
        return pages.stream()
                .filter(page -> page != active.get() && page.reading().equals(Optional.of(reading)))
                .findFirst();
    }

    private Optional<PageModel> vacant() {
        return pages.stream().filter(page -> page.reading().isEmpty()).findFirst();
    }

    /// Adds an empty page as [#add()] does; what is chosen next comes onto it.
    public void addForNext() {
        add();
        focus(vacant().orElse(active.get()));
    }

    /// Adds an empty page on the right, if there is room for one.
    public void add() {
        if (pages.size() < MOST_PAGES) {
            pages.add(new PageModel(bridge, texts, maker, style));
        }
    }

    /// Takes a page off the desk; the last one is only emptied.
    public void close(PageModel page) {
        page.vacate();
        if (pages.size() > 1) {
            pages.remove(page);
            if (active.get() == page) {
                focus(pages.getFirst());
            }
        }
    }

    /// Gives a page the keyboard.
    void focus(PageModel page) {
        active.set(page);
        page.whenShown(ReadingView::requestFocus);
    }
}
