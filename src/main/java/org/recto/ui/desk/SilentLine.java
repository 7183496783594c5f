package org.recto.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;

import org.recto.annotation.Contents;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.page.Lens;
import org.recto.ui.parts.Words;

import java.util.Optional;

/// Says above a page, while only some themes are looked for, that none of its passages has one of them: else a page
/// that is faded from end to end could be taken for one that has to be scrolled.
final class SilentLine {

    private final PageModel page;
    private final ObservableValue<Contents> contents;
    private final ObservableValue<Lens> lens;
    private final Label node = new Label();
    private Subscription subscription = Subscription.EMPTY;

    SilentLine(PageModel page, ObservableValue<Contents> contents, ObservableValue<Lens> lens) {
        this.page = page;
        this.contents = contents;
        this.lens = lens;
        node.setWrapText(true);
        node.setMinHeight(Label.USE_PREF_SIZE);
        node.setMaxWidth(Double.MAX_VALUE);
        node.getStyleClass().add("page-silent");
    }

    Node node() {
        return node;
    }

    void shown() {
        subscription =
                Subscription.combine(
                        page.state().subscribe(_ -> show()),
                        contents.subscribe(_ -> show()),
                        lens.subscribe(_ -> show()));
    }

    void hidden() {
        subscription.unsubscribe();
    }

    private void show() {
        var silence = lens.getValue().isThemed() ? page.text().flatMap(this::silence) : Optional.<String>empty();
        node.setText(silence.orElse(""));
        node.setVisible(silence.isPresent());
        node.setManaged(silence.isPresent());
    }

    /// @param open what stands on the page
    private Optional<String> silence(PageModel.State.Open open) {
        boolean speaks =
                contents.getValue().annotations(open.reading()).all().stream()
                        .anyMatch(it -> it.edition().equals(open.edition().id()) && lens.getValue().shows(it));
        return speaks
                ? Optional.empty()
                : contents.getValue().codebook().themes().stream()
                        .filter(theme -> isWanted(theme.id()))
                        .map(Theme::name)
                        .reduce((one, other) -> Words.of("lens.silent.or", one, other))
                        .map(names -> Words.of("lens.silent", names));
    }

    private boolean isWanted(Id<Theme> theme) {
        return lens.getValue().themes().contains(theme);
    }
}
