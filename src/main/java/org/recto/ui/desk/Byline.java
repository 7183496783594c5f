package org.recto.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

import org.recto.text.Details;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Author, source and date of a reading on one line. Where not all has room, the source goes first and then the date: a
/// fact is left out whole rather than cut.
final class Byline extends Label {

    private List<String> choices = List.of("");

    Byline() {
        getStyleClass().add("byline");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().subscribe(_ -> choose());
        fontProperty().subscribe(_ -> choose());
    }

    void show(Details details) {
        choices =
                Stream.of(
                                facts(details.author(), details.source(), details.date()),
                                facts(details.author(), details.date()),
                                facts(details.author()))
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList();
        setManaged(!choices.isEmpty());
        setAccessibleText(choices.isEmpty() ? "" : choices.getFirst());
        choose();
    }

    private static String facts(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isBlank()).collect(Collectors.joining(" · "));
    }

    private void choose() {
        setText(choices.isEmpty() ? "" : choices.stream().filter(this::fits).findFirst().orElse(choices.getLast()));
    }

    private boolean fits(String words) {
        var text = new Text(words);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth()) <= getWidth();
    }
}
