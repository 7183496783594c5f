package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.text.BlockKind;
import org.recto.text.ReadingText;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.util.List;

/// The sizes of titles and headings on pages of any width.
@ExtendWith(FxExtension.class)
class HeadingSizesTest {

    private static final String TITLE = "Personal diplomacy and its limits";
    private static final String HEADING = "Counterrevolutionary governments";

    private static RichTextReadingView page(Fx fx, double width) {
        var text =
                new ReadingText.Builder()
                        .add(BlockKind.TITLE, TITLE)
                        .add(BlockKind.HEADING, 2, HEADING, List.of())
                        .add(BlockKind.PARAGRAPH, "They met.")
                        .build();
        return new Pages(text).show(fx, width, 600);
    }

    private static List<TextFlow> flows(Fx fx, RichTextReadingView view) {
        return fx.get(() ->
                view.node().lookupAll(".paragraph-text").stream()
                        .filter(TextFlow.class::isInstance)
                        .map(TextFlow.class::cast)
                        .filter(flow -> !words(flow).isEmpty())
                        .toList());
    }

    private static String words(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(run -> ((Text) run).getText())
                .collect(java.util.stream.Collectors.joining());
    }

    private static double size(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .mapToDouble(run -> ((Text) run).getFont().getSize())
                .findFirst()
                .orElseThrow();
    }

    private static TextFlow flow(Fx fx, RichTextReadingView view, String words) {
        return flows(fx, view).stream().filter(flow -> words(flow).equals(words)).findFirst().orElseThrow();
    }

    private static List<String> lines(Fx fx, TextFlow flow) {
        return fx.get(() ->
                flow.getLayoutInfo().getTextLines(false).stream()
                        .map(line -> words(flow).substring(line.start(), line.end()).strip())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {220, 245, 270, 300, 340, 420})
    void no_word_of_a_title_is_broken_that_could_stand_on_a_line(double width, Fx fx) {
        var view = page(fx, width);

        assertThat(String.join(" ", lines(fx, flow(fx, view, TITLE)))).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, 420})
    void nor_is_a_long_word_of_a_heading(double width, Fx fx) {
        var view = page(fx, width);

        assertThat(String.join(" ", lines(fx, flow(fx, view, HEADING)))).isEqualTo(HEADING);
    }

    @Test
    void titles_grow_and_shrink_with_the_page_and_the_text_does_not(Fx fx) {
        var view = page(fx, 900);
        assertThat(size(flow(fx, view, TITLE))).isEqualTo(1.6 * PageStyle.USUAL.size());

        fx.run(() -> view.node().getScene().getWindow().setWidth(300));
        fx.settle();
        assertThat(size(flow(fx, view, TITLE))).isBetween(0.85 * PageStyle.USUAL.size(), 1.3 * PageStyle.USUAL.size());
        assertThat(size(flow(fx, view, "They met."))).isEqualTo(PageStyle.USUAL.size());

        fx.run(() -> view.node().getScene().getWindow().setWidth(900));
        fx.settle();
        assertThat(size(flow(fx, view, TITLE))).isEqualTo(1.6 * PageStyle.USUAL.size());
    }
}
