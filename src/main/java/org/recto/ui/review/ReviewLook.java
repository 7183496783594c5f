package org.recto.ui.review;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.recto.text.Quote;
import org.recto.text.anchor.Placement;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;
import org.recto.ui.review.WordDiff.Piece;
import org.recto.ui.themes.SwatchLine;

import java.util.List;

/// How an annotation looks that waits for its place: its old words and the proposed ones, one above the other, each
/// among the words around it, the words that the other lacks struck out or heavy.
final class ReviewLook {

    private ReviewLook() {}

    static VBox of(ReviewRow row, ReviewModel model) {
        var why = new Label(why(row.proposal().placement()));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var box =
                new VBox(
                        8,
                        new VBox(3, SwatchLine.of(row.themes(), Words.of("marks.place", row.by(), row.reading())), why),
                        words("review.was", row.annotation().passage().quote(), row.changes().was(), "gone"));
        row.proposed()
                .ifPresent(passage ->
                        box.getChildren().add(words("review.now", passage.quote(), row.changes().now(), "put-in")));
        box.getChildren().add(buttons(row, model));
        box.getStyleClass().add("mark");
        return box;
    }

    private static Label hint(String key) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("field-name");
        return label;
    }

    /// @param style of the words that the other quote lacks
    private static Node words(String name, Quote quote, List<Piece> pieces, String style) {
        var flow = new TextFlow(text(before(quote.prefix()), "around"));
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var text = text((i == 0 ? "" : " ") + piece.words(), "quoted");
            if (piece.changed()) {
                text.getStyleClass().add(style);
            }
            flow.getChildren().add(text);
        }
        flow.getChildren().add(text(after(quote.suffix()), "around"));
        flow.getStyleClass().add("review-words");
        return new VBox(1, hint(name), flow);
    }

    private static Text text(String words, String style) {
        var text = new Text(words.replaceAll("\\s+", " "));
        text.getStyleClass().addAll("review-text", style);
        return text;
    }

    /// What is kept of the words around a quote begins and ends anywhere, also in the middle of a word; unless the text
    /// itself does.
    private static String before(String prefix) {
        int space = prefix.indexOf(' ');
        return isWhole(prefix) || space < 0 ? prefix : "…" + prefix.substring(space);
    }

    private static String after(String suffix) {
        int space = suffix.lastIndexOf(' ');
        return isWhole(suffix) || space <= 0 ? suffix : suffix.substring(0, space) + "…";
    }

    private static boolean isWhole(String around) {
        return around.codePointCount(0, around.length()) < Quote.CONTEXT;
    }

    private static Node buttons(ReviewRow row, ReviewModel model) {
        var buttons = new FlowPane(6, 6);
        if (row.proposed().isPresent()) {
            buttons.getChildren().add(button("review.accept", () -> model.accept(row), model));
        }
        buttons.getChildren()
                .addAll(
                        button("review.place", () -> model.placeAtSelection(row), model),
                        button("review.remove", () -> model.remove(row), model));
        return buttons;
    }

    /// Not for the Tab key: the list's own keys do the same.
    private static Button button(String key, Runnable action, ReviewModel model) {
        var button = Buttons.text(Words.of(key), action);
        button.getStyleClass().add(Styles.SMALL);
        button.setFocusTraversable(false);
        button.setDisable(!model.isWritable());
        return button;
    }

    private static String why(Placement placement) {
        return switch (placement) {
            case Placement.Placed _ -> Words.of("review.why.found");
            case Placement.Doubtful doubtful ->
                    switch (doubtful.doubt()) {
                        case CHANGED -> Words.of("review.why.changed");
                        case REPEATED -> Words.of("review.why.repeated");
                        case TORN -> Words.of("review.why.torn");
                        case ALONE -> Words.of("review.why.alone");
                        case LIKE -> Words.of("review.why.like");
                    };
            case Placement.Lost _ -> Words.of("review.why.lost");
        };
    }

    /// What a row says to those who do not see it.
    static String spoken(ReviewRow row) {
        var changes = row.changes();
        var told =
                row.proposed().isPresent() && changes.isTelling()
                        ? Words.of(
                                "review.spoken.changes",
                                WordDiff.changed(changes.was()),
                                WordDiff.changed(changes.now()))
                        : "";
        return Words.of(
                "review.spoken",
                row.annotation().passage().quote().exact(),
                row.reading(),
                row.proposed().map(passage -> passage.quote().exact()).orElse(""),
                why(row.proposal().placement()),
                told);
    }
}
