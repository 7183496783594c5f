package org.recto.ui.together;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.recto.annotation.Annotation;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Navigator;
import org.recto.ui.bridge.Target;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PageModel;
import org.recto.ui.page.ReadingView;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Links passages by the mouse: the passage at hand is dragged onto a highlight on another page. As long as the mouse
/// stays on the passage's own page, dragging selects words as ever.
public final class LinkDrag {

    private final Bridge bridge;
    private final DeskModel desk;
    private final Marking marking;
    private final Navigator navigator;
    private final Notices notices;
    private final DragLine line;
    private final BiConsumer<PageModel, List<Annotation>> dropped;
    private Optional<Start> start = Optional.empty();
    private boolean dragging;

    /// Where a drag has begun that may become a link.
    private record Start(PageModel page, Target target, Bounds passage) {}

    /// @param line shows the drag
    /// @param dropped hears on which annotations of a page the passage at hand was dropped
    public LinkDrag(
            Bridge bridge,
            DeskModel desk,
            Marking marking,
            Navigator navigator,
            Notices notices,
            DragLine line,
            BiConsumer<PageModel, List<Annotation>> dropped) {
        this.bridge = bridge;
        this.desk = desk;
        this.marking = marking;
        this.navigator = navigator;
        this.notices = notices;
        this.line = line;
        this.dropped = dropped;
    }

    /// Watches the mouse over the window.
    public void listen(Node window) {
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        dragging = false;
        start =
                event.getButton() == MouseButton.PRIMARY && bridge.isWritable()
                        ? pageAt(event).flatMap(page -> start(page, event))
                        : Optional.empty();
    }

    private Optional<Start> start(PageModel page, MouseEvent event) {
        var target = marking.target().get();
        return navigator
                .targetInScene()
                .filter(box -> !(target instanceof Target.None) && box.contains(event.getSceneX(), event.getSceneY()))
                .map(box -> new Start(page, target, box));
    }

    private void dragged(MouseEvent event) {
        start.ifPresent(from -> {
            boolean away = pageAt(event).filter(page -> page != from.page()).isPresent();
            if (away && !dragging) {
                dragging = true;
                marking.target().set(from.target());
            }
            if (dragging) {
                boolean onPassage = pageAt(event).filter(page -> !at(page, event).isEmpty()).isPresent();
                line.show(from.passage(), new Point2D(event.getSceneX(), event.getSceneY()), onPassage);
                event.consume();
            }
        });
    }

    private void released(MouseEvent event) {
        if (dragging) {
            line.hide();
            pageAt(event).ifPresent(page -> drop(page, at(page, event)));
        }
        dragging = false;
        start = Optional.empty();
    }

    private void drop(PageModel page, List<Annotation> there) {
        if (start.filter(from -> from.page() != page).isEmpty()) {
            return;
        }
        if (there.isEmpty()) {
            notices.mention(Words.of("link.drop.nothing"));
        } else {
            start.ifPresent(from -> marking.target().set(from.target()));
            dropped.accept(page, there);
        }
    }

    private static List<Annotation> at(PageModel page, MouseEvent event) {
        return page.view()
                .get()
                .map(view -> view.annotationsAt(event.getSceneX(), event.getSceneY()))
                .orElse(List.of());
    }

    private Optional<PageModel> pageAt(MouseEvent event) {
        return desk.pages().stream()
                .filter(page -> page.view().get().filter(view -> isOver(view, event)).isPresent())
                .findFirst();
    }

    private static boolean isOver(ReadingView view, MouseEvent event) {
        var node = view.node();
        return node.getScene() != null && node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
