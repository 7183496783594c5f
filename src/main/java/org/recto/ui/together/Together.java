package org.recto.ui.together;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.desk.PageModel;
import org.recto.ui.desk.PagePane;
import org.recto.ui.page.Lens;

/// Keeps what lies across the pages in step with them: after each layout, and in the same frame, first the pages that
/// are scrolled together are put where they belong, then the ribbons are drawn.
public final class Together implements PagePane.Movements {

    private final Bridge bridge;
    private final Marking marking;
    private final Joints joints;
    private final ObservableValue<Lens> lens;
    private final LinkedScrolling scrolling;
    private final RibbonsPane ribbons;
    private final Runnable afterLayout = this::afterLayout;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable Scene scene;
    private boolean stale = true;

    public Together(
            Bridge bridge,
            Marking marking,
            Joints joints,
            LinkedScrolling scrolling,
            RibbonsPane ribbons,
            ObservableValue<Lens> lens) {
        this.lens = lens;
        this.bridge = bridge;
        this.marking = marking;
        this.joints = joints;
        this.scrolling = scrolling;
        this.ribbons = ribbons;
    }

    /// To be called when the window's node is in a scene.
    public void shown() {
        joints.shown();
        subscription =
                Subscription.combine(
                        bridge.contents().subscribe(_ -> changed()),
                        marking.target().subscribe(_ -> redraw()),
                        lens.subscribe(_ -> redraw()),
                        joints.all().subscribe(this::redraw));
        scene = ribbons.node().getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(afterLayout);
        }
    }

    public void hidden() {
        if (scene != null) {
            scene.removePostLayoutPulseListener(afterLayout);
        }
        subscription.unsubscribe();
        joints.hidden();
    }

    @Override
    public void laidOut(PageModel page, boolean moved) {
        stale = true;
        if (moved) {
            scrolling.moved(page);
        }
    }

    private void changed() {
        scrolling.forget();
        ribbons.forget();
        redraw();
    }

    private void redraw() {
        stale = true;
        Platform.requestNextPulse();
    }

    private void afterLayout() {
        if (stale) {
            scrolling.follow();
            ribbons.draw();
            stale = false;
        }
    }
}
