package org.recto.ui.desk;

import org.recto.annotation.Reading;
import org.recto.packet.Settings;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.ui.page.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the reader left off in one packet: which readings lay where, how far they had been read, and what was beside
/// them. What cannot be understood is as if it had never been written.
public final class DeskMemory {

    private static final String PAGES = "desk.pages";
    private static final String ACTIVE = "desk.active";
    private static final String PANES = "desk.panes";

    /// In thousandths of the width.
    private static final String DIVIDERS = "desk.dividers";

    private final Settings settings;

    /// @param settings where the person left off in this packet
    public DeskMemory(Settings settings) {
        this.settings = settings;
    }

    /// Lays the desk as it was left; a packet that is opened for the first time begins with its first two readings.
    public void restore(DeskModel desk, PanesModel panes, List<Reading> readings) {
        restorePanes(panes);
        var pages = pages();
        if (pages.isEmpty()) {
            pages =
                    readings.stream()
                            .limit(DeskModel.USUAL_PAGES)
                            .map(it -> new Laid(Optional.of(it.id()), Place.START))
                            .toList();
        }
        while (desk.pages().size() < Math.min(DeskModel.MOST_PAGES, pages.size())) {
            desk.add();
        }
        for (int i = 0; i < Math.min(desk.pages().size(), pages.size()); i++) {
            var page = desk.pages().get(i);
            var laid = pages.get(i);
            laid.reading().ifPresent(reading -> page.open(reading, laid.place()));
        }
        int active = number(settings.get(ACTIVE, "0"));
        desk.active().set(desk.pages().get(Math.clamp(active, 0, desk.pages().size() - 1)));
    }

    /// Writes down how the desk is laid now.
    ///
    /// @throws Problem if it cannot be written
    public void keep(DeskModel desk, PanesModel panes) throws Problem {
        settings.put(
                PAGES,
                desk.pages().stream()
                        .map(page -> new Laid(page.reading(), page.place()).line())
                        .collect(Collectors.joining(" ")));
        settings.put(ACTIVE, Integer.toString(desk.pages().indexOf(desk.active().get())));
        settings.put(
                DIVIDERS,
                panes.dividers().get().stream()
                        .map(at -> Long.toString(Math.round(at * 1000)))
                        .collect(Collectors.joining(" ")));
        settings.put(
                PANES,
                panes.left().get()
                        + " "
                        + Math.round(panes.leftWidth().get())
                        + " "
                        + panes.right().get()
                        + " "
                        + Math.round(panes.rightWidth().get()));
    }

    private void restorePanes(PanesModel panes) {
        var parts = settings.get(PANES, "").split(" ", -1);
        if (parts.length == 4) {
            panes.left().set(parts[0].equals("true"));
            panes.leftWidth().set(Math.clamp(number(parts[1]), PanesModel.NARROWEST, PanesModel.WIDEST));
            for (PanesModel.Side side : PanesModel.Side.values()) {
                if (side.name().equals(parts[2])) {
                    panes.right().set(side);
                }
            }
            panes.rightWidth().set(Math.clamp(number(parts[3]), PanesModel.NARROWEST, PanesModel.WIDEST));
        }
        panes.dividers()
                .set(
                        Stream.of(settings.get(DIVIDERS, "").split(" ", -1))
                                .map(at -> number(at) / 1000.0)
                                .filter(at -> at > 0 && at < 1)
                                .toList());
    }

    private List<Laid> pages() {
        var pages = new ArrayList<Laid>();
        for (String line : settings.get(PAGES, "").split(" ", -1)) {
            Laid.read(line).ifPresent(pages::add);
        }
        return pages;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /// A reading on a page: `id:offset:pixels`, or `-` for an empty page.
    private record Laid(Optional<Id<Reading>> reading, Place place) {

        private static final String VACANT = "-";

        static Optional<Laid> read(String line) {
            if (line.equals(VACANT)) {
                return Optional.of(new Laid(Optional.empty(), Place.START));
            }
            var parts = line.split(":", -1);
            try {
                return parts.length == 3
                        ? Optional.of(
                                new Laid(
                                        Optional.of(new Id<>(parts[0])),
                                        new Place(
                                                Math.max(0, Integer.parseInt(parts[1])), Double.parseDouble(parts[2]))))
                        : Optional.empty();
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        String line() {
            return reading.map(id -> id + ":" + place.offset() + ":" + place.pixels()).orElse(VACANT);
        }
    }
}
