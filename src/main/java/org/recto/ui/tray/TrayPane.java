package org.recto.ui.tray;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recto.packet.ExportFormat;
import org.recto.ui.commands.Advice;
import org.recto.ui.commands.Commands;
import org.recto.ui.desk.Following;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.RowDeed;
import org.recto.ui.parts.RowDeeds;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.function.Consumer;

/// The list of collected passages. Enter or a click goes to one, Alt with the arrows moves it, Delete takes it out.
public final class TrayPane implements Part {

    /// What a row leaves free on both sides together, and for the scroll bar, in pixels.
    private static final double ASIDE = 44;

    private final TrayModel model;
    private final Following following;
    private final ListView<Collected> list = new ListView<>();
    private final VBox node;

    /// @param write writes what is collected as a draft
    public TrayPane(TrayModel model, Following following, Commands commands, Consumer<ExportFormat> write) {
        this.model = model;
        this.following = following;
        list.setItems(model.rows());
        list.setAccessibleText(Words.of("side.tray"));
        list.getStyleClass().add("side-list");
        list.setId("tray");
        list.setPlaceholder(
                EmptyState.of(
                        Feather.INBOX,
                        Words.of("tray.empty"),
                        Advice.of("tray.empty.advice", commands.get("collect"))));
        var deeds = RowDeeds.on(list, deeds());
        list.setCellFactory(_ -> deeds.equip(new Row()));
        VBox.setVgrow(list, Priority.ALWAYS);
        var clear = Buttons.text(Words.of("tray.clear"), model::clear);
        var buttons = new FlowPane(6, 6, inUse(draft(write), "tray-draft"), inUse(clear, "tray-clear"));
        buttons.getStyleClass().add("tray-foot");
        node = new VBox(list, buttons);
        node.getStyleClass().add("marks");
    }

    private static MenuButton draft(Consumer<ExportFormat> write) {
        return new MenuButton(
                Words.of("tray.draft"),
                null,
                draft("tray.docx", ExportFormat.DOCX, write),
                draft("tray.markdown", ExportFormat.MD, write),
                draft("tray.html", ExportFormat.HTML, write));
    }

    private static MenuItem draft(String key, ExportFormat format, Consumer<ExportFormat> write) {
        var item = new MenuItem(Words.of(key));
        item.setOnAction(_ -> write.accept(format));
        return item;
    }

    /// One that can be used as long as something is collected.
    private ButtonBase inUse(ButtonBase button, String id) {
        button.setId(id);
        button.disableProperty().bind(Bindings.isEmpty(model.rows()));
        return button;
    }

    private List<List<RowDeed<Collected>>> deeds() {
        return List.of(
                List.of(new RowDeed<>(Words.of("marks.go"), true, RowDeed.alone(KeyCode.ENTER), this::go)),
                List.of(
                        new RowDeed<>(Words.of("reading.menu.up"), true, RowDeed.alt(KeyCode.UP), row -> move(row, -1)),
                        new RowDeed<>(
                                Words.of("reading.menu.down"), true, RowDeed.alt(KeyCode.DOWN), row -> move(row, 1))),
                List.of(
                        new RowDeed<>(
                                Words.of("tray.remove"),
                                true,
                                RowDeed.alone(KeyCode.DELETE, KeyCode.BACK_SPACE),
                                model::remove)));
    }

    private void go(Collected row) {
        following.show(row.reading(), row.edition(), row.range());
    }

    private void move(Collected row, int by) {
        model.move(row, by);
        list.getSelectionModel().select(row);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void shown() {}

    @Override
    public void hidden() {}

    @Override
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private final class Row extends ListCell<Collected> {

        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Collected row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                setGraphic(look(row));
                setAccessibleText(quoted(row) + " " + row.source());
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof Region look
                    ? snappedTopInset() + snapSizeY(look.prefHeight(look.getPrefWidth())) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        /// As wide beside a scroll bar as without one: the list finds out how high a row is before it has a bar.
        private Region look(Collected row) {
            var quote = new Label(quoted(row));
            quote.getStyleClass().addAll("quote", "three-lines");
            quote.setWrapText(true);
            var source = new Label(row.source());
            source.getStyleClass().addAll("hint", "two-lines");
            source.setWrapText(true);
            var look = new VBox(3, quote, source);
            look.getStyleClass().add("mark");
            look.prefWidthProperty().bind(list.widthProperty().subtract(ASIDE));
            look.maxWidthProperty().bind(look.prefWidthProperty());
            return look;
        }

        private static String quoted(Collected row) {
            return "“" + row.words().replaceAll("\\s+", " ") + "”";
        }
    }
}
