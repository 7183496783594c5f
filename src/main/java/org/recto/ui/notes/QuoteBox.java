package org.recto.ui.notes;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.ui.parts.Words;

/// The words of the passage at hand. Those of a long passage are folded, and can be unfolded.
final class QuoteBox {

    /// How many code points are shown of a folded passage: about a paragraph.
    private static final int FOLDED = 600;

    /// A whole book may be selected, and laying all of it out in a narrow column would take seconds; nobody reads so
    /// many code points there.
    private static final int MOST = 20_000;

    private QuoteBox() {}

    static Node of(String quote) {
        var line = quote.strip();
        var words = new Label(Words.of("quote", shortened(line, FOLDED)));
        words.setId("inspector-quote");
        words.getStyleClass().add("quote");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(2, words);
        if (isLonger(line, FOLDED)) {
            var more = new Hyperlink(Words.of("inspector.quote.more"));
            more.setId("inspector-quote-more");
            more.setOnAction(_ -> {
                boolean folded = more.getText().equals(Words.of("inspector.quote.more"));
                words.setText(Words.of("quote", shortened(line, folded ? MOST : FOLDED)));
                more.setText(Words.of(folded ? "inspector.quote.less" : "inspector.quote.more"));
            });
            box.getChildren().add(more);
        }
        return box;
    }

    private static boolean isLonger(String line, int most) {
        return line.codePointCount(0, line.length()) > most;
    }

    private static String shortened(String line, int most) {
        return isLonger(line, most) ? line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…" : line;
    }
}
