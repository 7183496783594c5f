package org.recto.ui.desk;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.ui.commands.Advice;
import org.recto.ui.commands.Command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The pages side by side.
public final class PagesPane {

    private final DeskModel desk;
    private final PanesModel widths;
    private final Function<PageModel, PagePane> maker;
    private final SplitPane split = new Pages();
    private final Label folded = new Label();
    private final VBox node = new VBox(split, folded);
    private final PagesShown choice = new PagesShown();
    private final List<PagePane> panes = new ArrayList<>();
    private final ListChangeListener<PageModel> follow = _ -> arrange();

    /// @param others the command that goes to the pages that there is no room for
    public PagesPane(DeskModel desk, PanesModel widths, Function<PageModel, PagePane> maker, Command others) {
        this.desk = desk;
        this.widths = widths;
        this.maker = maker;
        split.getStyleClass().add("pages");
        VBox.setVgrow(split, Priority.ALWAYS);
        folded.textProperty().bind(Advice.of("pages.folded", others));
        folded.setWrapText(true);
        folded.setMaxWidth(Double.MAX_VALUE);
        folded.setMinHeight(Label.USE_PREF_SIZE);
        folded.getStyleClass().add("pages-folded");
        folded.setId("pages-folded");
        folded.managedProperty().bind(folded.visibleProperty());
        folded.setVisible(false);
        desk.active().subscribe(_ -> show());
        widths.single().subscribe(_ -> show());
        widths.fitting().subscribe(_ -> show());
        widths.focused().subscribe(focused -> panes.forEach(pane -> pane.showHeader(!focused)));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> remember());
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
        split.getItems().clear();
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
        widths.pages().set(panes.size());
        show();
    }

    /// Shows the pages, as many as there is room for, or only the one that is read.
    private void show() {
        int active = desk.pages().indexOf(desk.active().get());
        boolean single = widths.single().get();
        var shown = choice.of(panes, active, single ? 1 : widths.fitting().get()).stream().map(PagePane::node).toList();
        folded.setVisible(!single && shown.size() < panes.size());
        if (!split.getItems().equals(shown)) {
            split.getItems().setAll(shown);
            divide();
        }
    }

    private void divide() {
        var at = widths.dividers().get();
        int dividers = split.getDividers().size();
        for (int i = 0; i < dividers; i++) {
            split.setDividerPosition(i, at.size() == dividers ? at.get(i) : (i + 1.0) / (dividers + 1));
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
        if (split.getItems().size() < panes.size()) {
            return;
        }
        widths.dividers().set(split.getDividers().stream().map(SplitPane.Divider::getPosition).toList());
    }
}
