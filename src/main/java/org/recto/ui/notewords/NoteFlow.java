package org.recto.ui.notewords;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.recto.ui.notewords.NoteWords.Block;
import org.recto.ui.notewords.NoteWords.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The words of a note as nodes.
public final class NoteFlow extends VBox {

    private final List<TextFlow> flows = new ArrayList<>();
    private final Consumer<String> open;

    /// @param initials of who wrote it, to stand before its words; may be empty
    /// @param open hears which address was clicked on
    public NoteFlow(NoteWords words, String initials, Consumer<String> open) {
        this.open = open;
        getStyleClass().add("note-words");
        for (Block block : words.blocks()) {
            getChildren().add(node(block));
        }
        if (!initials.isEmpty()) {
            var who = new Text(initials + "\u2002");
            who.getStyleClass().add("note-initials");
            flows.getFirst().getChildren().addFirst(who);
        }
    }

    private Node node(Block block) {
        var flow = new TextFlow();
        block.runs().forEach(run -> flow.getChildren().add(text(run)));
        flows.add(flow);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var row = new HBox();
        int indents = block.marker().isEmpty() ? block.depth() : block.depth() - 1;
        for (int i = 0; i < indents; i++) {
            row.getChildren().add(mark(""));
        }
        if (!block.marker().isEmpty()) {
            row.getChildren().add(mark(block.marker()));
        }
        row.getChildren().add(flow);
        return row;
    }

    private static Node mark(String marker) {
        var text = new Text(marker);
        text.getStyleClass().add("note-run");
        var mark = new TextFlow(text);
        mark.getStyleClass().add("note-item");
        return mark;
    }

    private Text text(Run run) {
        var text = new Text(run.words());
        text.getStyleClass().add("note-run");
        if (run.strong()) {
            text.getStyleClass().add("strong");
        }
        if (run.emphasis()) {
            text.getStyleClass().add("emphasis");
        }
        if (run.code()) {
            text.getStyleClass().add("code");
        }
        if (isWeb(run.link())) {
            text.getStyleClass().add("link");
            text.setOnMouseClicked(event -> {
                event.consume();
                open.accept(run.link());
            });
        }
        return text;
    }

    /// Whether an address is one of the web; nothing else is opened.
    public static boolean isWeb(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /// The end of the last line that ends within a height; to be asked once it is laid out.
    public double cut(double most) {
        double cut = 0;
        for (TextFlow flow : flows) {
            double top = flow.localToScene(0, 0).getY() - localToScene(0, 0).getY();
            for (var line : flow.getLayoutInfo().getTextLines(false)) {
                double end = top + line.bounds().getMaxY();
                cut = end <= most ? end : cut;
            }
        }
        return cut;
    }
}
