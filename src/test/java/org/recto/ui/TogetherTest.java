package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.CubicCurve;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.packet.Outcome;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.ui.desk.PageModel;
import org.recto.ui.page.ReadingView;
import org.recto.ui.together.Scrolling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Two pages that are scrolled together by their reader's hand, and the ribbons between them.
@ExtendWith(FxExtension.class)
class TogetherTest {

    /// Of what a screen shows, a pixel is nothing; of a text of this length, so much.
    private static final double NEARLY = 0.004;

    @TempDir private Path folder = Path.of("");
    private Path packet = Path.of("");
    private Settings settings = Settings.in(folder);

    @BeforeEach
    void two_essays_with_a_theme_and_a_link() throws IOException, Problem {
        packet = folder.resolve("week 3.recto");
        settings = Settings.in(folder.resolve("home"));
        try (var made = Packet.create(packet, "Week 3", settings.annotator(), Work.onSameThread())) {
            take(made, "short", 40);
            take(made, "long", 90);
            saved(made, "short", 3, "Trust");
            saved(made, "short", 30, "Ends");
            saved(made, "long", 60, "Trust");
            saved(made, "long", 12, "Ends");
            var all = made.contents().annotations();
            var outcome = made.apply(edit -> edit.links().link(of(all, 30).id(), of(all, 60).id(), "echoes", ""));
            assertThat(outcome.join()).isInstanceOf(Outcome.Saved.class);
        }
    }

    private void take(Packet made, String name, int paragraphs) throws IOException {
        var text =
                IntStream.range(0, paragraphs)
                        .mapToObj(i ->
                                "Paragraph %s %d. It says at some length what it has to say of ministers, of trust and "
                                                .formatted(name, i)
                                        + "of the end state, so that it goes over a line and more on any page.")
                        .collect(Collectors.joining("\n\n"));
        var file = Files.writeString(folder.resolve(name + ".txt"), text);
        made.arrivals().add(file, Optional.of(name), Progress.NONE).join();
    }

    private static void saved(Packet made, String reading, int paragraph, String theme) throws Problem {
        var in =
                made.contents().readings().stream()
                        .filter(it -> it.details().title().equals(reading))
                        .findFirst()
                        .orElseThrow();
        var text = made.edition(in.edition()).text();
        var passage = Passage.of(text, text.blocks().get(paragraph).range());
        var outcome = made.apply(edit -> edit.annotations().tagWithNamed(in.id(), passage, theme));
        assertThat(outcome.join()).isInstanceOf(Outcome.Saved.class);
    }

    private static Annotation of(List<Annotation> all, int paragraph) {
        return all.stream()
                .filter(it -> it.passage().quote().exact().contains(" " + paragraph + "."))
                .findFirst()
                .orElseThrow();
    }

    private static ReadingView view(OpenWindow window, int page) {
        return window.wiring().desk.pages().get(page).view().get().orElseThrow();
    }

    private static double progress(Fx fx, OpenWindow window, int page) {
        return fx.get(() -> view(window, page).level().progress());
    }

    private static double height(Fx fx, OpenWindow window, int page, Annotation annotation) {
        return fx.get(() -> view(window, page).level().heightOf(annotation.range().start()).orElseThrow());
    }

    private static void wheel(Fx fx, OpenWindow window, int page, int notches) {
        fx.robot().moveTo(view(window, page).node());
        fx.robot().scroll(Math.abs(notches), notches > 0 ? VerticalDirection.DOWN : VerticalDirection.UP);
        fx.settle();
    }

    private OpenWindow open(Fx fx, Scrolling way) throws Problem {
        var window = OpenWindow.on(fx, packet, settings);
        fx.run(() -> window.wiring().scrolling.choose(window.wiring().joints.all().getFirst(), way));
        fx.settle();
        return window;
    }

    @Test
    void by_proportion_the_other_page_stands_as_far_along_its_text(Fx fx) throws Problem {
        var window = OpenWindow.on(fx, packet, settings);
        window.press(KeyCode.SHORTCUT, KeyCode.J);

        wheel(fx, window, 0, 12);
        double wheeled = progress(fx, window, 0);
        assertThat(wheeled).isPositive();
        assertThat(progress(fx, window, 1)).isCloseTo(wheeled, within(NEARLY));

        window.press(KeyCode.PAGE_DOWN);
        assertThat(progress(fx, window, 0)).isGreaterThan(wheeled);
        assertThat(progress(fx, window, 1)).isCloseTo(progress(fx, window, 0), within(NEARLY));

        window.press(KeyCode.SHORTCUT, KeyCode.END);
        assertThat(progress(fx, window, 0)).isCloseTo(1, within(NEARLY));
        assertThat(progress(fx, window, 1)).isCloseTo(1, within(NEARLY));

        window.press(KeyCode.SHORTCUT, KeyCode.HOME);
        assertThat(progress(fx, window, 0)).isCloseTo(0, within(NEARLY));
        assertThat(progress(fx, window, 1)).isCloseTo(0, within(NEARLY));

        dragThumb(fx, window, 1, 200);
        assertThat(progress(fx, window, 1)).isGreaterThan(0.1);
        assertThat(progress(fx, window, 0)).isCloseTo(progress(fx, window, 1), within(NEARLY));

        window.press(KeyCode.PERIOD);
        assertThat(progress(fx, window, 1)).isCloseTo(progress(fx, window, 0), within(NEARLY));
        window.close();
    }

    private static void dragThumb(Fx fx, OpenWindow window, int page, double by) {
        var strip = view(window, page).node().lookup(".page-strip");
        var box = fx.get(() -> strip.localToScreen(strip.getBoundsInLocal()));
        fx.robot().moveTo(box.getCenterX(), box.getMinY() + 5);
        fx.robot().press(MouseButton.PRIMARY);
        fx.robot().moveTo(box.getCenterX(), box.getMinY() + 5 + by);
        fx.robot().release(MouseButton.PRIMARY);
        fx.settle();
    }

    @Test
    void there_and_back_again_nothing_has_drifted_and_resizing_keeps_both_places(Fx fx) throws Problem {
        var window = open(fx, Scrolling.PROPORTION);
        wheel(fx, window, 0, 7);
        var before = fx.get(() -> List.of(view(window, 0).place(), view(window, 1).place()));

        for (int i = 0; i < 10; i++) {
            wheel(fx, window, 0, 3);
        }
        for (int i = 0; i < 10; i++) {
            wheel(fx, window, 0, -3);
        }
        assertThat(fx.get(() -> List.of(view(window, 0).place(), view(window, 1).place()))).isEqualTo(before);

        var stage = fx.get(() -> window.wiring().node().getScene().getWindow());
        fx.run(() -> stage.setWidth(760));
        fx.settle();
        fx.run(() -> stage.setWidth(1000));
        fx.settle();
        assertThat(fx.get(() -> List.of(view(window, 0).place(), view(window, 1).place()))).isEqualTo(before);
        window.close();
    }

    @Test
    void by_theme_the_passage_of_the_same_theme_is_brought_level(Fx fx) throws Problem {
        var window = open(fx, Scrolling.THEME);
        var all = window.annotations();

        window.press(KeyCode.PERIOD);
        assertThat(height(fx, window, 1, of(all, 60))).isCloseTo(height(fx, window, 0, of(all, 3)), within(1.0));

        wheel(fx, window, 0, 1);
        assertThat(height(fx, window, 1, of(all, 60))).isCloseTo(height(fx, window, 0, of(all, 3)), within(1.0));

        window.press(KeyCode.PERIOD);
        assertThat(height(fx, window, 1, of(all, 12))).isCloseTo(height(fx, window, 0, of(all, 30)), within(1.0));
        window.close();
    }

    @Test
    void by_link_the_passage_at_the_other_end_is_brought_level(Fx fx) throws Problem {
        var window = open(fx, Scrolling.LINK);
        var all = window.annotations();

        window.press(KeyCode.PERIOD).press(KeyCode.PERIOD);

        assertThat(height(fx, window, 1, of(all, 60))).isCloseTo(height(fx, window, 0, of(all, 30)), within(1.0));
        window.close();
    }

    @Test
    void locked_pages_stay_as_they_stood_to_one_another(Fx fx) throws Problem {
        var window = OpenWindow.on(fx, packet, settings);
        wheel(fx, window, 1, 30);
        double left = progress(fx, window, 0);
        double right = progress(fx, window, 1);

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
        assertThat(progress(fx, window, 1)).isEqualTo(right);

        wheel(fx, window, 0, 5);
        assertThat(progress(fx, window, 1)).isGreaterThan(right);
        wheel(fx, window, 0, -5);
        assertThat(progress(fx, window, 0)).isCloseTo(left, within(NEARLY));
        assertThat(progress(fx, window, 1)).isCloseTo(right, within(NEARLY));

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
        wheel(fx, window, 0, 5);
        assertThat(progress(fx, window, 1)).isCloseTo(right, within(NEARLY));
        window.close();
    }

    @Test
    void ribbons_end_at_their_passages_follow_the_scroll_and_lead_there(Fx fx) throws Problem {
        var window = open(fx, Scrolling.LINK);
        var all = window.annotations();
        assertThat(ribbons(fx, window)).isEmpty();

        window.press(KeyCode.PERIOD).press(KeyCode.PERIOD);
        endsAt(fx, window, of(all, 30), of(all, 60));

        wheel(fx, window, 0, 1);
        endsAt(fx, window, of(all, 30), of(all, 60));

        var ribbon = ribbons(fx, window).getFirst();
        var middle = fx.get(() -> ribbon.localToScreen(ribbon.getBoundsInLocal()));
        fx.robot().clickOn(middle.getCenterX(), middle.getCenterY());
        fx.settle();
        assertThat(fx.get(() -> window.wiring().marking.picked())).contains(of(all, 60).id());
        window.close();
    }

    private static List<CubicCurve> ribbons(Fx fx, OpenWindow window) {
        return fx.get(() ->
                window.wiring().ribbons.node().lookupAll(".ribbon").stream()
                        .filter(it -> it.getParent().isVisible())
                        .map(CubicCurve.class::cast)
                        .toList());
    }

    private static void endsAt(Fx fx, OpenWindow window, Annotation left, Annotation right) {
        var curve = ribbons(fx, window).getFirst();
        var from = fx.get(() -> inCurve(curve, view(window, 0).boundsInScene(left.range()).orElseThrow()));
        var to = fx.get(() -> inCurve(curve, view(window, 1).boundsInScene(right.range()).orElseThrow()));
        assertThat(ribbons(fx, window)).hasSize(1);
        assertThat(curve.getStartX()).isCloseTo(from.getMaxX(), within(1.0));
        assertThat(curve.getStartY()).isCloseTo(from.getCenterY(), within(1.0));
        assertThat(curve.getEndX()).isCloseTo(to.getMinX(), within(1.0));
        assertThat(curve.getEndY()).isCloseTo(to.getCenterY(), within(1.0));
    }

    private static Bounds inCurve(Node curve, Bounds scene) {
        return curve.sceneToLocal(scene);
    }

    @Test
    void a_passage_is_dragged_onto_one_of_another_page_and_the_link_undone(Fx fx) throws Problem {
        var window = OpenWindow.on(fx, packet, settings);
        var all = window.annotations();
        fx.run(() -> {
            view(window, 0).reveal(of(all, 3).range());
            view(window, 1).reveal(of(all, 12).range());
            window.wiring().marking.pick(of(all, 3).id());
        });
        fx.settle();
        int before = window.contents().links().size();

        drag(fx, middle(fx, window, 0, of(all, 3)), middle(fx, window, 1, of(all, 12)));
        window.type("contra").press(KeyCode.ENTER);

        assertThat(window.contents().links()).hasSize(before + 1);
        var link = window.contents().links().getLast();
        assertThat(link.relation()).isEqualTo("contradicts");
        assertThat(link.from()).isEqualTo(of(all, 3).id());
        assertThat(link.to()).isEqualTo(of(all, 12).id());
        endsAt(fx, window, of(all, 3), of(all, 12));

        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.contents().links()).hasSize(before);
        window.close();
    }

    @Test
    void a_passage_dropped_where_nothing_is_marked_is_not_linked(Fx fx) throws Problem {
        var window = OpenWindow.on(fx, packet, settings);
        var all = window.annotations();
        fx.run(() -> {
            view(window, 0).reveal(of(all, 3).range());
            window.wiring().marking.pick(of(all, 3).id());
        });
        fx.settle();

        drag(fx, middle(fx, window, 0, of(all, 3)), middle(fx, window, 0, of(all, 3)).add(400, 0));

        assertThat(window.contents().links()).hasSize(1);
        assertThat(fx.get(() -> window.wiring().notices.toast().get()).orElseThrow().sentence())
                .isEqualTo("There is no highlight to link with; drop the passage on one.");
        window.close();
    }

    private static Point2D middle(Fx fx, OpenWindow window, int page, Annotation annotation) {
        return fx.get(() -> {
            var box = view(window, page).boundsInScene(annotation.range()).orElseThrow();
            var node = window.wiring().node();
            return node.localToScreen(node.sceneToLocal(box.getMinX() + 60, box.getCenterY()));
        });
    }

    private static void drag(Fx fx, Point2D from, Point2D to) {
        fx.robot().moveTo(from);
        fx.robot().press(MouseButton.PRIMARY);
        fx.robot().moveTo(from.midpoint(to));
        fx.robot().moveTo(to);
        fx.robot().release(MouseButton.PRIMARY);
        fx.settle();
    }

    @Test
    void how_pages_are_scrolled_together_is_remembered(Fx fx) throws Problem {
        open(fx, Scrolling.THEME).close();

        var next = OpenWindow.on(fx, packet, settings);
        assertThat(fx.get(() -> next.wiring().joints.all().getFirst().scrolling().get())).isEqualTo(Scrolling.THEME);
        next.close();
    }

    @Test
    void with_one_page_there_is_nothing_to_scroll_together(Fx fx) throws Problem {
        var window = open(fx, Scrolling.PROPORTION);
        fx.run(() -> window.wiring().desk.close(window.wiring().desk.pages().getLast()));
        fx.settle();

        assertThat(fx.get(() -> window.wiring().joints.all())).isEmpty();
        assertThat(fx.get(() -> window.wiring().commands.get("lock-pages").enabled().get())).isFalse();
        assertThat(fx.get(() -> window.wiring().desk.pages().stream().map(PageModel::reading).toList())).hasSize(1);
        window.close();
    }
}
