package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.text.Font;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;
import org.recto.ui.parts.WindowFont;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/// The window's own words look alike on every machine, in its menus, too.
@ExtendWith(FxExtension.class)
class WindowFontTest {

    /// Readings and quotations are set in a book face, icons are letters of a face of their own.
    private static final Set<String> OTHERS = Set.of("Noto Serif", "feather");

    @TempDir private Path folder = Path.of("");

    @Test
    void every_label_is_set_in_the_windows_own_font(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        var fonts =
                fx.get(() ->
                        Seen.in(window.wiring().node())
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getFont())
                                .filter(font -> !OTHERS.contains(font.getFamily()))
                                .collect(Collectors.toSet()));
        assertThat(fonts).extracting(Font::getFamily).containsOnly(WindowFont.FAMILY);
        assertThat(fonts).extracting(Font::getStyle).contains("Regular", "Bold");
    }

    @Test
    void a_menu_is_set_in_it_too(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        var list = (ListView<?>) window.sight.node("#readings");
        fx.run(list.getSelectionModel()::selectFirst);
        fx.run(() ->
                list.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, true, null)));
        fx.settle();
        var fonts =
                fx.get(() ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .flatMap(menu -> Seen.in(menu.getScene().getRoot()))
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getFont().getFamily())
                                .collect(Collectors.toSet()));
        assertThat(fonts).containsExactly(WindowFont.FAMILY);
    }
}
