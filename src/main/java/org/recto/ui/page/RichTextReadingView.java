package org.recto.ui.page;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.ui.parts.ReadingFonts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A page whose text is laid out by RichTextFX. What is marked never enters the engine: it is drawn behind the text of
/// the few paragraphs in sight.
public final class RichTextReadingView implements ReadingView {

    private final Reading reading;
    private final Marks marks;
    private final CaretModel caret;
    private final PageBody body;
    private final PageStrip strip;
    private final PageMargin margin;
    private final PagePane pane;
    private final PageMouse mouse;
    private final EndHandles handles;
    private final TextMoves moves;
    private final CaretMoves places;
    private final ReadOnlyObjectWrapper<Optional<Id<Annotation>>> picked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Level level;
    private Place place = Place.START;
    private Contents contents;
    private @Nullable Listener listener;

    /// A page of a reading that was made ready before.
    ///
    /// @param segments of the text, which no other thread uses
    /// @param reading whose current edition the text is
    public RichTextReadingView(
            PageText text,
            Segments segments,
            PagePictures pictures,
            Reading reading,
            Contents contents,
            PageStyle style,
            ReadingFonts fonts) {
        this.reading = reading;
        this.contents = contents;
        this.marks = new Marks(reading, contents);
        this.moves = new TextMoves(text.text(), segments);
        this.caret = new CaretModel(segments);
        var typesetter = new Typesetter(style, fonts, text.longWords());
        this.body = new PageBody(text, marks, caret, typesetter, pictures, this::laidOut);
        this.level = new PageLevel(text, body);
        this.strip = new PageStrip(text, marks, body);
        this.margin = new PageMargin(body, marks);
        this.pane = new PagePane(body.area(), margin.node(), strip, this::coloured);
        this.handles = new EndHandles(marks, moves, body.cells(), body.painter(), this::adjusted);
        this.places = new CaretMoves(text, body.scroller(), body.cells());
        var signs = new SignSpots(body, marks, this::noted);
        this.mouse = new PageMouse(text, body, caret, places, moves, handles, signs, this::chosen, this::followed);
        var _ = new ParagraphReader(text, caret, marks, body);
        var _ = new PageKeys(text, body, caret, places, moves, handles, this::chosen, this::followed);
        var _ = new LinkMenu(text, body, caret, places, this::followed);
        caret.selection().subscribe((before, _) -> body.painter().repaintCaret(before));
        body.area().focusedProperty().subscribe(this::focusChanged);
    }

    /// A page of a reading without pictures, made ready here and now; a long one should be made ready off the window's
    /// thread.
    public RichTextReadingView(
            ReadingText text, Locale locale, Reading reading, Contents contents, PageStyle style, ReadingFonts fonts) {
        this(
                PageText.of(text, Map.of()),
                new Segments(text, locale),
                PagePictures.NONE,
                reading,
                contents,
                style,
                fonts);
    }

    private void laidOut(boolean led) {
        strip.follow();
        margin.follow();
        var before = place;
        place = body.scroller().measured().orElse(Place.START);
        if (listener != null) {
            listener.laidOut(!led && !place.equals(before));
        }
    }

    private void coloured(PageColours colours) {
        body.colours(colours);
        strip.refresh();
    }

    private void focusChanged(boolean focused) {
        body.painter().showCaret(focused);
        if (!focused) {
            handles.keep();
        } else if (listener != null) {
            listener.focused(reading.id());
        }
    }

    private void chosen(int offset) {
        var there = marks.at(offset);
        if (listener != null && !there.isEmpty()) {
            listener.chosen(there);
        }
    }

    private void noted(Id<Annotation> annotation) {
        if (listener != null) {
            listener.noted(annotation);
        }
    }

    private void followed(String target) {
        if (listener != null) {
            listener.followed(target);
        }
    }

    private void adjusted(Id<Annotation> annotation, Range range) {
        if (listener != null) {
            listener.adjusted(annotation, range);
        }
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // to compare two packets takes longer than to paint
    public void update(Contents newContents, List<Range> touched) {
        if (newContents == contents) {
            return;
        }
        contents = newContents;
        marks.update(newContents);
        picked.set(marks.picked().map(Annotation::id));
        body.painter().repaint(touched);
        strip.refresh();
    }

    @Override
    public void repaint(Contents newContents) {
        contents = newContents;
        marks.update(newContents);
        picked.set(marks.picked().map(Annotation::id));
        body.painter().repaint();
        strip.refresh();
    }

    /// Sets the page in another style; what stands at the reading line, a third down, stays there.
    @Override
    public void style(PageStyle style) {
        if (!style.equals(body.typesetter().style())) {
            margin.forget();
            body.typesetter(body.typesetter().with(style));
        }
    }

    @Override
    public ReadOnlyObjectProperty<Range> selection() {
        return caret.selection();
    }

    @Override
    public void select(Range range) {
        caret.select(range);
        body.scroller().follow(range.end());
    }

    @Override
    public void mark() {
        caret.select(moves.markAt(caret.caret(), caret.range()));
        body.scroller().follow(caret.range().start());
    }

    @Override
    public void adjust() {
        handles.take();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Id<Annotation>>> picked() {
        return picked.getReadOnlyProperty();
    }

    @Override
    public void pick(Optional<Id<Annotation>> annotation) {
        handles.giveUp();
        var before = marks.picked();
        marks.pick(annotation.flatMap(contents::annotation));
        picked.set(marks.picked().map(Annotation::id));
        before.ifPresent(one -> body.painter().repaint(List.of(one.range())));
        marks.picked().ifPresent(one -> body.painter().repaint(List.of(one.range())));
    }

    @Override
    public void lens(Lens lens) {
        marks.lens(lens);
        body.painter().repaint();
        strip.refresh();
    }

    @Override
    public void found(List<Range> hits, Optional<Range> current) {
        var found = new FoundHits(hits, current);
        body.painter().found(found);
        strip.found(found);
    }

    @Override
    public void reveal(Range range) {
        body.scroller().reveal(range);
    }

    @Override
    public Margin margin() {
        return margin;
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public Place place() {
        return body.scroller().place();
    }

    @Override
    public void restore(Place place) {
        body.scroller().to(place);
    }

    @Override
    public Optional<Bounds> boundsInScene(Range range) {
        Rectangle2D found = null;
        for (PageCell cell : body.cells().touching(range)) {
            if (cell.isShown()) {
                var boxes = range.isEmpty() ? List.of(cell.caret(range.start())) : cell.boxes(range);
                for (Rectangle2D box : boxes) {
                    found = union(found, box, cell.flow().getLayoutX(), cell.top());
                }
            }
        }
        double height = body.area().getHeight();
        if (found == null || found.getMaxY() <= 0 || found.getMinY() >= height) {
            return Optional.empty();
        }
        double top = Math.max(0, found.getMinY());
        double bottom = Math.min(height, found.getMaxY());
        return Optional.of(
                body.area().localToScene(new BoundingBox(found.getMinX(), top, found.getWidth(), bottom - top)));
    }

    private static Rectangle2D union(@Nullable Rectangle2D one, Rectangle2D box, double dx, double dy) {
        double minX = box.getMinX() + dx;
        double minY = box.getMinY() + dy;
        double maxX = box.getMaxX() + dx;
        double maxY = box.getMaxY() + dy;
        if (one != null) {
            minX = Math.min(minX, one.getMinX());
            minY = Math.min(minY, one.getMinY());
            maxX = Math.max(maxX, one.getMaxX());
            maxY = Math.max(maxY, one.getMaxY());
        }
        return new Rectangle2D(minX, minY, maxX - minX, maxY - minY);
    }

    @Override
    public List<Annotation> annotationsAt(double sceneX, double sceneY) {
        var point = body.area().sceneToLocal(sceneX, sceneY);
        int offset = places.character(point.getX(), point.getY());
        return offset < 0 ? List.of() : marks.at(offset);
    }

    @Override
    public boolean isWaiting() {
        return body.isWaiting();
    }

    @Override
    public void requestFocus() {
        body.area().requestFocus();
    }

    @Override
    public void listen(Listener newListener) {
        listener = newListener;
    }

    @Override
    public void close() {
        listener = null;
        mouse.stop();
        body.area().dispose();
    }
}
