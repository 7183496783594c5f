package org.recto.ui.margin;

import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.ui.margin.Crowding.Shape;
import org.recto.ui.page.Lens;
import org.recto.ui.page.Margin;
import org.recto.ui.page.ReadingView;
import org.recto.ui.parts.Beside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts the notes of one page where they belong, after each layout and in the same frame. Only notes that are in sight
/// have nodes, and a note that only moves is not laid out again.
final class PageNotes {

    /// Between two notes, in pixels.
    static final double GAP = 4;

    /// The size of a note's letters, of the text's.
    private static final double SMALL = 0.74;

    private static final double SMALLEST = 11;

    /// From the top of a line to its letters' feet, of its height; and of a note's first line, in sizes.
    private static final double FEET = 0.785;

    private static final double NOTE_FEET = 1.07;

    /// Between the end of the text and the line that leads to a note.
    private static final double OFF_TEXT = 6;

    /// Between a passage and the note on it that lies over the text.
    private static final double OFF_PASSAGE = 8;

    private static final int MOST_HEIGHTS = 4000;

    /// What the reader is about, over all pages.
    ///
    /// @param picked the annotation at hand
    /// @param editing the one whose note is being written
    /// @param over the one whose note is to lie over the text where there is no room beside it
    record Situation(
            Optional<Id<Annotation>> picked, Optional<Id<Annotation>> editing, Optional<Id<Annotation>> over) {}

    private final ReadingView view;
    private final Id<Reading> reading;
    private final Margin margin;
    private final Supplier<Situation> situation;
    private final NotesOfPage notes = new NotesOfPage();
    private final Boxes boxes;
    private final Anchors anchors = new Anchors();
    private final Group ties = new Group();
    private final List<NoteTie> tiePool = new ArrayList<>();
    private final Map<NoteView, Double> heights = new HashMap<>();
    private double textSize;
    private double laidOutWidth = -1;

    /// A note and the height at which it would like to stand.
    ///
    /// @param line where the line at which it stands has its middle; of a note over the text, where its passage begins
    private record Wanting(NoteView view, double line, double top) {}

    PageNotes(
            ReadingView view, Id<Reading> reading, Supplier<Situation> situation, NoteHands hands, NoteEditor editor) {
        this.view = view;
        this.reading = reading;
        this.margin = view.margin();
        this.situation = situation;
        ties.setManaged(false);
        ties.setMouseTransparent(true);
        margin.node().getChildren().setAll(ties);
        this.boxes = new Boxes(margin.node(), () -> new NoteBox(hands, editor));
    }

    /// Whether this is the view that they stand beside.
    boolean isBeside(ReadingView other) {
        return view.equals(other);
    }

    NotesOfPage notes() {
        return notes;
    }

    /// Takes in what the packet holds now.
    ///
    /// @param wanted whether notes are to stand beside the text
    void update(Contents contents, Lens lens, boolean wanted) {
        notes.update(reading, contents, lens);
        margin.want(wanted && !notes.isEmpty());
    }

    /// The size of the page's text.
    void size(double pixels) {
        textSize = pixels;
        margin.node().setStyle("-fx-font-size: " + small() + "px;");
        laidOutWidth = -1;
    }

    private double small() {
        return Math.max(SMALLEST, Math.round(textSize * SMALL * 2) / 2.0);
    }

    /// The page has been laid out.
    void laidOut() {
        anchors.move(margin.moved());
        place();
    }

    /// Puts the notes where they belong, when the page stands where it stood.
    void place() {
        if (margin.height() <= 0 || margin.node().getScene() == null) {
            return;
        }
        if (margin.width() != laidOutWidth) {
            laidOutWidth = margin.width();
            heights.clear();
            boxes.forget();
            notes.disarrange();
        }
        if (!notes.isArranged()) {
            notes.arrange(margin.textEnd(), textSize, margin.width(), small());
        }
        var now = situation.get();
        var wanting = margin.isOpen() ? beside(now) : over(now);
        var tops = Stack.place(tops(wanting), heights(wanting), GAP);
        boxes.begin();
        int tied = 0;
        for (int i = 0; i < tops.length; i++) {
            var one = wanting.get(i);
            double height = height(one.view());
            boolean seen = tops[i] + height > 0 && tops[i] < margin.height();
            if (seen || box(one.view().id()).filter(NoteBox::isFocusWithin).isPresent()) {
                var box = boxes.take(one.view().id());
                height = box.show(one.view(), margin.width(), small());
                double top = margin.isOpen() ? tops[i] : fitted(one, height);
                box.relocate(margin.left(), Math.rint(top));
                if (margin.isOpen()) {
                    tie(tied++)
                            .draw(
                                    margin.textEnd() + OFF_TEXT,
                                    one.line(),
                                    margin.left() + NoteBox.PAD - 2,
                                    Math.rint(top) + NoteBox.PAD + small() * 0.7,
                                    one.view().picked());
                }
            }
        }
        boxes.end();
        for (NoteTie spare : tiePool.subList(tied, tiePool.size())) {
            spare.setVisible(false);
        }
    }

    private NoteTie tie(int index) {
        if (index == tiePool.size()) {
            var made = new NoteTie();
            tiePool.add(made);
            ties.getChildren().add(made);
        }
        return tiePool.get(index);
    }

    private List<Wanting> beside(Situation now) {
        var laidOut = margin.laidOut();
        for (MarginNote note : notes.beginningIn(laidOut)) {
            var id = note.annotation().id();
            if (!anchors.knows(id)) {
                margin.line(note.annotation().range().start())
                        .ifPresent(line -> anchors.put(id, line.getMinY() + FEET * line.getHeight()));
            }
        }
        return notes.inOrder(anchors.near(margin.height())).stream()
                .flatMap(note -> wanting(note, now).stream())
                .toList();
    }

    private Optional<Wanting> wanting(MarginNote note, Situation now) {
        var id = note.annotation().id();
        boolean picked = now.picked().equals(Optional.of(id));
        boolean editing = now.editing().equals(Optional.of(id));
        var shown = notes.shown(note);
        if (shown.shape() == Shape.COUNTED && !picked && !editing) {
            return Optional.empty();
        }
        double feet = anchors.of(id);
        var view = new NoteView(note, shown.shape(), shown.more(), picked, editing, false);
        return Optional.of(new Wanting(view, feet - small() * 0.3, feet - NOTE_FEET * small() - NoteBox.PAD));
    }

    /// The one note that lies over the text.
    private List<Wanting> over(Situation now) {
        return now.over()
                .or(now::editing)
                .flatMap(notes::find)
                .flatMap(note -> {
                    var range = note.annotation().range();
                    boolean editing = now.editing().equals(Optional.of(note.annotation().id()));
                    var first = margin.line(range.start());
                    return margin.line(Math.max(range.start(), range.end() - 1))
                            .or(() -> first)
                            .map(last ->
                                    new Wanting(
                                            new NoteView(note, Shape.WHOLE, 0, true, editing, true),
                                            first.map(Rectangle2D::getMinY).orElse(0.0),
                                            last.getMaxY() + OFF_PASSAGE));
                })
                .map(List::of)
                .orElse(List.of());
    }

    /// Where a note that lies over the text can be seen and leaves its passage in sight.
    private double fitted(Wanting note, double height) {
        double left = margin.left();
        double width = margin.width();
        double passage = Math.max(0, note.top() - OFF_PASSAGE - note.line());
        var room = new BoundingBox(left, GAP, width, margin.height() - 2 * GAP);
        return Beside.place(new BoundingBox(left, note.line(), width, passage), width, height, room, OFF_PASSAGE)
                .getMinY();
    }

    private static double[] tops(List<Wanting> wanting) {
        return wanting.stream().mapToDouble(Wanting::top).toArray();
    }

    private double[] heights(List<Wanting> wanting) {
        return wanting.stream().mapToDouble(one -> height(one.view())).toArray();
    }

    /// How high a note is; found by showing it once, and remembered.
    private double height(NoteView one) {
        if (one.editing()) {
            return boxes.take(one.id()).show(one, margin.width(), small());
        }
        if (heights.size() > MOST_HEIGHTS) {
            heights.clear();
        }
        return heights.computeIfAbsent(one, it -> boxes.take(it.id()).show(it, margin.width(), small()));
    }

    /// The box of a note, if it is shown now.
    Optional<NoteBox> box(Id<Annotation> id) {
        return boxes.has(id) ? Optional.of(boxes.get(id)) : Optional.empty();
    }

    /// The note that stands first on the page now.
    Optional<Id<Annotation>> first() {
        var sight = view.level().visible();
        return notes.beginningIn(new Range(sight.start(), Math.max(sight.start(), sight.end() - 1))).stream()
                .findFirst()
                .map(note -> note.annotation().id());
    }

    /// Shows no notes any more.
    void close() {
        margin.want(false);
        margin.node().getChildren().clear();
    }
}
