package org.recto.ui.review;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.util.Subscription;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.packet.Proposal;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Target;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.page.ReadingView;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Rows;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// The annotations that wait for their places, each with where it may stand. What is proposed is found in the
/// background, anew whenever others wait than before.
public final class ReviewModel {

    private final Bridge bridge;
    private final DeskModel desk;
    private final Marking marking;
    private final Executor background;
    private final Notices notices;
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final AtomicInteger round = new AtomicInteger();
    private List<Annotation> waiting = List.of();
    private Subscription subscription = Subscription.EMPTY;

    /// @param background where texts are laid side by side
    public ReviewModel(Bridge bridge, DeskModel desk, Marking marking, Executor background, Notices notices) {
        this.bridge = bridge;
        this.desk = desk;
        this.marking = marking;
        this.background = background;
        this.notices = notices;
    }

    void shown() {
        subscription = bridge.contents().subscribe(this::follow);
    }

    void hidden() {
        subscription.unsubscribe();
        round.incrementAndGet();
        waiting = List.of();
        rows.clear();
        looking.set(false);
    }

    private void follow(Contents contents) {
        var readings =
                contents.readings().stream()
                        .filter(it -> !contents.unplaced(it.id()).isEmpty())
                        .map(Reading::id)
                        .toList();
        var now = readings.stream().flatMap(it -> contents.unplaced(it).stream()).toList();
        if (!now.equals(waiting)) {
            waiting = now;
            look(readings, round.incrementAndGet());
        }
    }

    private void look(List<Id<Reading>> readings, int mine) {
        looking.set(!readings.isEmpty());
        var _ =
                CompletableFuture.supplyAsync(() -> proposals(readings, mine), background)
                        .whenCompleteAsync((found, failure) -> show(found, failure, mine), Bridge::onWindowThread);
    }

    private List<Proposal> proposals(List<Id<Reading>> readings, int mine) {
        var found = new ArrayList<Proposal>();
        try {
            for (Id<Reading> reading : readings) {
                found.addAll(bridge.packet().editions().proposals(reading, _ -> round.get() == mine));
            }
        } catch (Problem problem) {
            Bridge.onWindowThread(() -> notices.problem(problem.getMessage()));
        } catch (CancellationException _) {
            return List.of();
        }
        return found;
    }

    private void show(List<Proposal> found, Throwable failure, int mine) {
        if (failure != null) {
            bridge.unexpected(failure);
        } else if (mine == round.get()) {
            looking.set(false);
            var contents = bridge.contents().get();
            Rows.replace(rows, found.stream().map(it -> ReviewRow.of(it, contents)).toList());
        }
    }

    /// Those that wait, by reading and by where they stood.
    ObservableList<ReviewRow> rows() {
        return rows;
    }

    /// Whether their places are being looked for.
    ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    boolean isWritable() {
        return bridge.isWritable();
    }

    /// Brings to sight where it may stand, with the proposed words selected, to be taken as they are or changed.
    void look(ReviewRow row) {
        desk.open(row.annotation().reading());
        desk.pageOf(row.annotation().reading())
                .ifPresent(page ->
                        page.whenShown(view -> {
                            var where = row.proposal().where();
                            row.proposed().ifPresent(_ -> view.select(where));
                            view.reveal(where);
                        }));
    }

    /// Gives it the proposed place.
    void accept(ReviewRow row) {
        row.proposed()
                .ifPresentOrElse(
                        passage -> place(row, passage), () -> notices.mention(Words.of("review.nothing-proposed")));
    }

    /// Gives it the words that are selected.
    void placeAtSelection(ReviewRow row) {
        if (marking.target().get() instanceof Target.Selected it && it.reading().equals(row.annotation().reading())) {
            place(row, Passage.of(it.text(), it.range()));
        } else {
            notices.mention(Words.of("review.select-first", row.reading()));
        }
    }

    /// Gives it the words that are selected if it was dropped on them, and says what to do if not.
    ///
    /// @param point in the scene
    void drop(ReviewRow row, Point2D point) {
        if (isSelectionAt(row, point)) {
            placeAtSelection(row);
        } else {
            notices.mention(Words.of("review.drop-on-selection", row.reading()));
        }
    }

    /// Whether the selected words of its reading are at a point of the scene.
    boolean isSelectionAt(ReviewRow row, Point2D point) {
        return marking.target().get() instanceof Target.Selected it
                && it.reading().equals(row.annotation().reading())
                && view(row)
                        .flatMap(view -> view.boundsInScene(it.range()))
                        .filter(box -> box.contains(point))
                        .isPresent();
    }

    /// Whether the page of its reading is at a point of the scene.
    boolean isPageAt(ReviewRow row, Point2D point) {
        return view(row).filter(view -> view.node().contains(view.node().sceneToLocal(point))).isPresent();
    }

    private Optional<ReadingView> view(ReviewRow row) {
        return desk.pageOf(row.annotation().reading()).flatMap(page -> page.view().get());
    }

    private void place(ReviewRow row, Passage passage) {
        var annotation = row.annotation();
        var _ =
                bridge.apply(edit -> edit.readings().place(annotation.reading(), Map.of(annotation.id(), passage)))
                        .thenRun(() -> marking.pick(annotation.id()));
    }

    void remove(ReviewRow row) {
        var _ = bridge.apply(edit -> edit.annotations().remove(row.annotation().id()));
    }
}
