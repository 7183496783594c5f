package org.recto.ui.find;

import javafx.util.Subscription;

import org.recto.annotation.Reading;
import org.recto.text.BlockKind;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Pages without a window, which note what they are told.
final class PaperSheets implements Sheets {

    final List<Sheet> open = new ArrayList<>();
    Optional<Sheet> active = Optional.empty();
    private final List<Runnable> listeners = new ArrayList<>();

    /// Lays one more page on the desk; the first is the one that is read.
    PaperSheet add(String words) {
        return add(Id.fresh(), new ReadingText.Builder().add(BlockKind.PARAGRAPH, words).build());
    }

    PaperSheet add(Id<Reading> reading, ReadingText text) {
        var sheet = new PaperSheet(this, reading, text);
        open.add(sheet);
        active = active.or(() -> Optional.of(sheet));
        change();
        return sheet;
    }

    void remove(PaperSheet sheet) {
        open.remove(sheet);
        active = open.stream().findFirst();
        change();
    }

    void read(PaperSheet sheet) {
        active = Optional.of(sheet);
        change();
    }

    int listeners() {
        return listeners.size();
    }

    private void change() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public List<Sheet> all() {
        return List.copyOf(open);
    }

    @Override
    public Optional<Sheet> active() {
        return active;
    }

    @Override
    public Subscription listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /// A page that notes what it is told.
    static final class PaperSheet implements Sheet {

        private final PaperSheets desk;
        private final Id<Reading> reading;
        private final ReadingText text;
        Range selection = Range.at(0);
        List<Range> hits = List.of();
        Optional<Range> current = Optional.empty();
        final List<Range> revealed = new ArrayList<>();
        boolean focused;

        PaperSheet(PaperSheets desk, Id<Reading> reading, ReadingText text) {
            this.desk = desk;
            this.reading = reading;
            this.text = text;
        }

        @Override
        public Id<Reading> reading() {
            return reading;
        }

        @Override
        public ReadingText text() {
            return text;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public Range selection() {
            return selection;
        }

        @Override
        public void found(List<Range> nowHits, Optional<Range> nowCurrent) {
            hits = nowHits;
            current = nowCurrent;
        }

        @Override
        public void reveal(Range hit) {
            revealed.add(hit);
            desk.read(this);
        }

        @Override
        public void select(Range range) {
            selection = range;
            focus();
        }

        @Override
        public void focus() {
            focused = true;
            desk.read(this);
        }
    }
}
