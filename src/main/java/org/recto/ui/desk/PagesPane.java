package org.recto.ui.desk;

import javafx.collections.ListChangeListener;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The pages side by side.
public final class PagesPane {

    private final DeskModel desk;
    private final PanesModel widths;
    private final Function<PageModel, PagePane> maker;
    private final SplitPane node = new Pages();
    private final List<PagePane> panes = new ArrayList<>();
    private final ListChangeListener<PageModel> follow = _ -> arrange();

    public PagesPane(DeskModel desk, PanesModel widths, Function<PageModel, PagePane> maker) {
        this.desk = desk;
        this.widths = widths;
        this.maker = maker;
        node.getStyleClass().add("pages");
        desk.active().subscribe(_ -> show());
        widths.single().subscribe(_ -> show());
        widths.focused().subscribe(focused -> panes.forEach(pane -> pane.showHeader(!focused)));
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> remember());
        widths.dividers().subscribe(this::divide);
    }

    Region node() {
        return node;
    }

    /// The pages as places that can have the keyboard.
    List<FocusRing.Stop> stops() {
        return panes.stream().map(pane -> new FocusRing.Stop(pane.node(), () -> desk.focus(pane.page()))).toList();
    }

    void shown() {
        desk.pages().addListener(follow);
        arrange();
    }

    void hidden() {
        desk.pages().removeListener(follow);
        panes.forEach(PagePane::hidden);
        panes.clear();
        node.getItems().clear();
    }

    private void arrange() {
        var gone = panes.stream().filter(pane -> !desk.pages().contains(pane.page())).toList();
        gone.forEach(PagePane::hidden);
        panes.removeAll(gone);
        for (int i = 0; i < desk.pages().size(); i++) {
            if (i >= panes.size() || panes.get(i).page() != desk.pages().get(i)) {
                var pane = maker.apply(desk.pages().get(i));
                panes.add(i, pane);
                pane.shown();
                pane.showHeader(!widths.focused().get());
            }
        }
        show();
    }

    /// Shows the pages, or only the one that is read.
    private void show() {
        boolean single = widths.single().get();
        var shown =
                panes.stream()
                        .filter(pane -> !single || pane.page() == desk.active().get())
                        .map(PagePane::node)
                        .toList();
        if (!node.getItems().equals(shown)) {
            node.getItems().setAll(shown);
            divide();
        }
    }

    private void divide() {
        var at = widths.dividers().get();
        int dividers = node.getDividers().size();
        for (int i = 0; i < dividers; i++) {
            node.setDividerPosition(i, at.size() == dividers ? at.get(i) : (i + 1.0) / (dividers + 1));
        }
    }

    /// Pages keep their shares of the width when the width changes; a split pane by itself would give each the same.
    private final class Pages extends SplitPane {

        private double laidOut;

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getWidth() != laidOut) {
                laidOut = getWidth();
                divide();
                super.layoutChildren();
            }
        }
    }

    /// Only the mouse moves a divider.
    private void remember() {
        if (widths.single().get()) {
            return;
        }
        widths.dividers().set(node.getDividers().stream().map(SplitPane.Divider::getPosition).toList());
    }
}
