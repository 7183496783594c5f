package org.recto.ui.desk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.commands.CommandButton;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.BannersPane;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Words;

import java.nio.file.Path;
import java.util.Optional;

/// The window while no packet is open: because none has been chosen, or because the one that was open last is not where
/// it was.
public final class NoPacketPane {

    private final StackPane node = new StackPane();

    /// @param missing the packet that is not there
    public NoPacketPane(Optional<Path> missing, Node menus, Commands commands, BannersPane banners, Layer layer) {
        var buttons =
                new Button[] {
                    CommandButton.main(commands.get(missing.isPresent() ? "locate" : "open")),
                    CommandButton.text(commands.get("new")),
                    CommandButton.text(commands.get("sample"))
                };
        var title = missing.map(file -> Words.of("packet.missing", file.getFileName())).orElse(Words.of("packet.none"));
        var advice =
                missing.map(file -> Words.of("packet.missing.advice", file)).orElse(Words.of("packet.none.advice"));
        var icon = missing.isPresent() ? Feather.FILE_MINUS : Feather.BOOK_OPEN;
        var body = new BorderPane(EmptyState.of(icon, title, advice, buttons));
        var top = new javafx.scene.layout.VBox(menus, banners.node());
        body.setTop(top);
        node.getChildren().addAll(body, layer.node());
        node.getStyleClass().add("recto");
    }

    public Region node() {
        return node;
    }
}
