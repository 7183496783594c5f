package org.recto.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.packet.Announcement;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.page.Lens;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.ReadingView;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.function.BiConsumer;

/// A page on the desk: what it is of, and the reading itself or what to do where there is none.
public final class PagePane {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /// What a page needs of the window.
    ///
    /// @param style how the page is set
    /// @param lens through which the pages are looked at
    /// @param chosen hears which annotations were clicked on
    /// @param noted hears whose note's sign was clicked on
    /// @param vacant what stands on a page without a reading
    /// @param movements hears when what stands on a page stands elsewhere
    public record Surroundings(
            Bridge bridge,
            DeskModel desk,
            Following following,
            Marking marking,
            ObservableValue<PageStyle> style,
            ObservableValue<Lens> lens,
            BiConsumer<PageModel, List<Annotation>> chosen,
            BiConsumer<PageModel, Id<Annotation>> noted,
            VacantPage vacant,
            Links links,
            Movements movements) {}

    /// Opens addresses that stand in a reading's own text.
    public interface Links {
        void open(String address);
    }

    /// Follows what moves on the pages.
    public interface Movements {

        /// A page has been laid out.
        ///
        /// @param moved whether its reader has moved it
        void laidOut(PageModel page, boolean moved);
    }

    private static final double NARROWEST = 160;

    private final PageModel page;
    private final Surroundings around;
    private final PageHeader header;
    private final SilentLine silence;
    private final StackPane body = new StackPane();
    private final VBox node;
    private Subscription subscription = Subscription.EMPTY;
    private Subscription ofView = Subscription.EMPTY;

    public PagePane(PageModel page, Surroundings around, PageHeader header) {
        this.page = page;
        this.around = around;
        this.header = header;
        this.silence = new SilentLine(page, around.bridge().contents(), around.lens());
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(header.node(), silence.node(), body);
        node.setMinWidth(NARROWEST);
        node.getStyleClass().add("page-pane");
        new ReadingDrag(around.desk()).receiveOn(node, page);
    }

    Region node() {
        return node;
    }

    /// Shows or hides the page's head.
    void showHeader(boolean shown) {
        header.node().setVisible(shown);
        header.node().setManaged(shown);
    }

    PageModel page() {
        return page;
    }

    void shown() {
        header.shown();
        silence.shown();
        subscription =
                Subscription.combine(
                        page.state().subscribe(this::show),
                        around.bridge().contents().map(Contents::readings).subscribe(_ -> showVacant()),
                        around.desk()
                                .active()
                                .subscribe(active -> node.pseudoClassStateChanged(ACTIVE, active == page)));
    }

    void hidden() {
        subscription.unsubscribe();
        release();
        silence.hidden();
        header.hidden();
    }

    private void show(PageModel.State state) {
        release();
        body.getChildren()
                .setAll(
                        switch (state) {
                            case PageModel.State.Vacant _ -> around.vacant().of(page);
                            case PageModel.State.Opening _ -> opening();
                            case PageModel.State.Failed(_, Problem problem) -> failed(problem);
                            case PageModel.State.Open open ->
                                    open.view().map(ReadingView::node).orElseGet(PagePane::empty);
                        });
        if (state instanceof PageModel.State.Open open) {
            open.view().ifPresent(view -> attach(open, view));
        }
    }

    /// What stands on an empty page names the readings there are.
    private void showVacant() {
        if (page.state().get() instanceof PageModel.State.Vacant) {
            body.getChildren().setAll(around.vacant().of(page));
        }
    }

    private static Node opening() {
        var wait = new ProgressIndicator();
        wait.setMaxSize(32, 32);
        wait.setAccessibleText(Words.of("page.opening"));
        return wait;
    }

    private static Node failed(Problem problem) {
        return EmptyState.of(Feather.ALERT_TRIANGLE, Words.of("page.failed"), problem.getMessage());
    }

    private static Region empty() {
        return EmptyState.of(Feather.FILE, Words.of("page.empty"), Words.of("page.empty.advice"));
    }

    /// The view was made of what the packet held a moment ago, and may have to catch up. It has nothing to tell yet:
    /// that nothing is picked on it is no reason to let go of what is picked elsewhere.
    private void attach(PageModel.State.Open open, ReadingView view) {
        view.listen(new Hearing(open));
        ofView =
                Subscription.combine(
                        view.selection().subscribe((_, range) -> around.following().selected(page, range)),
                        view.picked().subscribe((_, id) -> around.following().picked(id)),
                        around.bridge()
                                .last()
                                .subscribe(last -> last.ifPresent(it -> follow(view, open.reading(), it))),
                        around.style().subscribe(view::style),
                        around.lens().subscribe(view::lens));
        page.attach(view);
        around.following().tell();
    }

    private static void follow(ReadingView view, Id<Reading> reading, Announcement announcement) {
        if (Touched.themes(announcement)) {
            view.repaint(announcement.after());
        } else {
            view.update(announcement.after(), Touched.ranges(announcement, reading));
        }
    }

    private void release() {
        page.detach();
        ofView.unsubscribe();
        ofView = Subscription.EMPTY;
    }

    /// What the reader does on the page.
    private final class Hearing implements ReadingView.Listener {

        private final PageModel.State.Open open;

        Hearing(PageModel.State.Open open) {
            this.open = open;
        }

        @Override
        public void chosen(List<Annotation> annotations) {
            around.chosen().accept(page, annotations);
        }

        @Override
        public void noted(Id<Annotation> annotation) {
            around.noted().accept(page, annotation);
        }

        @Override
        public void adjusted(Id<Annotation> annotation, Range range) {
            if (around.bridge().isWritable()) {
                var _ = around.marking().adjust(annotation, Passage.of(open.edition().text(), range));
            }
        }

        @Override
        public void followed(String target) {
            around.links().open(target);
        }

        @Override
        public void laidOut(boolean moved) {
            around.movements().laidOut(page, moved);
        }

        @Override
        public void focused(Id<Reading> reading) {
            around.desk().active().set(page);
        }
    }
}
