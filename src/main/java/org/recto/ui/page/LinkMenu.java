package org.recto.ui.page;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.recto.ui.parts.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// The menu of a link in the reading's own text. Anywhere else on the page the menu is the window's.
final class LinkMenu {

    private final PageText text;
    private final PageBody body;
    private final CaretModel caret;
    private final CaretMoves places;
    private final Consumer<String> followed;

    LinkMenu(PageText text, PageBody body, CaretModel caret, CaretMoves places, Consumer<String> followed) {
        this.text = text;
        this.body = body;
        this.caret = caret;
        this.places = places;
        this.followed = followed;
        body.area().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    }

    private void requested(ContextMenuEvent event) {
        linkAt(event)
                .ifPresent(link -> {
                    var open = new MenuItem(name(link));
                    open.setMnemonicParsing(false);
                    open.setOnAction(_ -> followed.accept(link));
                    var menu = new ContextMenu(open);
                    menu.show(body.area(), event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }

    private static String name(String link) {
        return link.startsWith(ReadingView.PICTURE) ? Words.of("page.picture") : Words.of("page.follow", link);
    }

    private Optional<String> linkAt(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            return text.linkAt(caret.caret());
        }
        int offset = places.character(event.getX(), event.getY());
        return offset < 0 ? body.pictureAt(event.getX(), event.getY()) : text.linkAt(offset);
    }
}
