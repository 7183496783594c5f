package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.Range;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ExtendWith(FxExtension.class)
class ClosingTest {

    private final Pages pages = new Pages("They trust nobody.", "Nobody trusts them.");

    @Test
    void a_closed_page_is_collected(Fx fx) {
        pages.mark("trust", Pages.TRUST);
        var root = fx.get(StackPane::new);
        fx.show(fx.get(() -> Pages.scene(root, 500, 300)));
        var gone = new ArrayList<WeakReference<Object>>();
        for (int i = 0; i < 3; i++) {
            gone.addAll(showAndClose(fx, root));
        }

        fx.until(
                "closed pages to be collected",
                () -> {
                    System.gc();
                    return gone.stream().allMatch(one -> one.get() == null);
                });
        assertThat(gone).hasSize(9);
    }

    private List<WeakReference<Object>> showAndClose(Fx fx, StackPane root) {
        var view = fx.get(pages::make);
        fx.run(() -> {
            root.getChildren().setAll(view.node());
            view.requestFocus();
            view.select(new Range(0, 4));
        });
        fx.settle();
        fx.run(() -> {
            view.pick(Optional.empty());
            view.update(pages.contents(), List.of(new Range(0, 4)));
            root.getChildren().clear();
            view.close();
        });
        fx.settle();
        return List.of(
                new WeakReference<>(view),
                new WeakReference<>(view.node()),
                new WeakReference<>(view.node().lookup(".page-area")));
    }
}
