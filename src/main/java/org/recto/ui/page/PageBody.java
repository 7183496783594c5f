package org.recto.ui.page;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.model.StyledSegment;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;

import java.util.Optional;
import java.util.Set;

/// The text of a page as it stands on the screen: the engine's area, the cells in it, and the order in which a layout
/// goes: keep the place, lay out, go where the reader wants to go, draw.
final class PageBody implements PageArea.Layouts {

    /// How much of the page's height a picture may take: some words stay beside it.
    private static final double SHARE = 0.7;

    /// Between pictures and words, in sizes of the text.
    private static final double GAP = 0.5;

    /// Between the columns of a table, in sizes of its text.
    private static final double COLUMN_GAP = 1.3;

    private static final TextStyle TABLE = new TextStyle(BlockKind.TABLE, 0, Set.of());

    /// Who hears of each layout.
    interface LaidOut {

        /// The page has been laid out and drawn.
        ///
        /// @param led whether the page has gone where another page asked for
        void laidOut(boolean led);
    }

    private final PageText text;
    private final VisibleCells cells;
    private final PageArea area;
    private final Scroller scroller;
    private final PagePainter painter;
    private final PlatePainter plates;
    private final TableColumns tables;
    private final LaidOut afterLayout;
    private Typesetter typesetter;
    private double width = -1;
    private double height;
    private int damaged;
    private boolean notes;
    private Columns columns = Columns.alone(0, 0);

    /// Also while the engine is being made, which makes its first cell at once.
    private boolean layingOut = true;

    PageBody(
            PageText text,
            Marks marks,
            CaretModel caret,
            Typesetter typesetter,
            PagePictures pictures,
            LaidOut afterLayout) {
        this.text = text;
        this.typesetter = typesetter;
        this.afterLayout = afterLayout;
        this.cells = new VisibleCells(text);
        this.tables = new TableColumns(text.tables());
        this.plates = new PlatePainter(pictures, this::relay);
        this.painter = new PagePainter(text, marks, caret, cells, typesetter, plates);
        this.area = new PageArea(text, this::attach, this::run, this);
        this.scroller = new Scroller(text, cells, area.flow(), area::requestLayout);
        this.layingOut = false;
        area.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    PageArea area() {
        return area;
    }

    VisibleCells cells() {
        return cells;
    }

    Scroller scroller() {
        return scroller;
    }

    PagePainter painter() {
        return painter;
    }

    private void relay() {
        area.requestLayout();
    }

    /// Whether pictures in sight are still being decoded.
    boolean isWaiting() {
        return plates.isWaiting();
    }

    /// The picture at a point of the page, as an address.
    Optional<String> pictureAt(double x, double y) {
        return cells.nearest(y)
                .flatMap(cell -> cell.plates().at(x - cell.flow().getLayoutX(), y - cell.top()))
                .map(plate -> ReadingView.PICTURE + plate.sha256());
    }

    Typesetter typesetter() {
        return typesetter;
    }

    /// Goes where another page asks for, in this very frame.
    void lead(Place place) {
        scroller.lead(place);
        area.layout();
    }

    private void attach(TextFlow flow, Chunk chunk) {
        var cell = cells.add(flow, chunk);
        set(cell);
        flow.layoutBoundsProperty().addListener((_, _, _) -> moved(cell));
    }

    private void moved(PageCell cell) {
        painter.stale(cell);
        if (!layingOut) {
            area.requestLayout();
        }
    }

    private Node run(StyledSegment<String, TextStyle> segment) {
        var style = segment.getStyle();
        var run = new Text(segment.getSegment());
        run.setUserData(style);
        set(run, style);
        run.setUnderline(style.leads());
        run.setStrikethrough(style.has(FormatKind.STRIKETHROUGH));
        if (style.has(FormatKind.SUPERSCRIPT) || style.has(FormatKind.SUBSCRIPT)) {
            double size = typesetter.style().size();
            run.setTranslateY(style.has(FormatKind.SUPERSCRIPT) ? -0.33 * size : 0.14 * size);
        }
        return run;
    }

    /// Font and colour are set here and not by style sheet: that would cost more than all the rest of a cell.
    private void set(Text run, TextStyle style) {
        var colours = painter.colours();
        run.setFont(typesetter.font(style));
        run.setFill(style.leads() ? colours.link() : colours.ink());
    }

    /// Draws the page in other colours.
    void colours(PageColours next) {
        painter.colours(next);
        cells.all().forEach(this::set);
        painter.repaint();
    }

    void scrolled(ScrollEvent event) {
        event.consume();
        scroller.by(-event.getDeltaY());
    }

    /// Sets the page anew; what stands at the reading line stays there.
    void typesetter(Typesetter next) {
        scroller.keepReadingLine();
        typesetter = next;
        tables.forget();
        columns = next.columns(Math.max(0, width), notes);
        next.fit(columns);
        painter.typesetter(next);
        for (PageCell cell : cells.all()) {
            set(cell);
        }
        area.requestLayout();
    }

    /// Makes room for notes beside the text, if the page is wide enough, or takes it back. What stands at the top edge
    /// stays there.
    void besideNotes(boolean wanted) {
        if (wanted != notes) {
            notes = wanted;
            if (width > 0) {
                scroller.keep();
                pad();
                area.requestLayout();
            }
        }
    }

    /// How the page's width is shared out.
    Columns columns() {
        return columns;
    }

    private void pad() {
        columns = typesetter.columns(width, notes);
        if (typesetter.fit(columns)) {
            cells.all().forEach(this::set);
            return;
        }
        for (PageCell cell : cells.all()) {
            makeRoom(cell);
        }
    }

    /// The space around a cell's words, and between the columns of a table.
    private void makeRoom(PageCell cell) {
        var padding = padding(cell);
        cell.flow().setPadding(padding);
        if (cell.chunk().kind() == BlockKind.TABLE) {
            double room = width - padding.getLeft() - padding.getRight();
            double gap = typesetter.size(cell.chunk()) * COLUMN_GAP;
            var stops = tables.stops(cell.chunk(), typesetter.font(TABLE), padding.getLeft(), room, gap);
            if (!stops.equals(cell.flow().getTabStopPolicy())) {
                cell.flow().setTabStopPolicy(stops);
            }
        }
    }

    private Insets padding(PageCell cell) {
        var words = typesetter.padding(cell.chunk(), text.chunks(), Math.max(0, width), columns);
        if (cell.plates().isEmpty()) {
            return words;
        }
        double room = width - words.getLeft() - words.getRight();
        double gap = Math.round(typesetter.style().size() * GAP);
        cell.plates().fit(room, height * SHARE, gap, plates::isSound);
        return cell.plates().around(words);
    }

    private void set(PageCell cell) {
        var flow = cell.flow();
        flow.setLineSpacing(typesetter.lineSpacing(cell.chunk()));
        flow.setTextAlignment(typesetter.style().justified() ? TextAlignment.JUSTIFY : TextAlignment.LEFT);
        makeRoom(cell);
        for (Node node : flow.getChildrenUnmodifiable()) {
            if (node instanceof Text run && run.getUserData() instanceof TextStyle style) {
                set(run, style);
            }
        }
        painter.stale(cell);
    }

    @Override
    public void before(double newWidth, double newHeight) {
        layingOut = true;
        boolean otherRoom = text.hasPlates() && (newHeight != height || plates.damaged() != damaged);
        height = newHeight;
        damaged = plates.damaged();
        if (newWidth != width || otherRoom) {
            if (width > 0) {
                scroller.keep();
            }
            width = newWidth;
            pad();
        }
    }

    @Override
    public void after() {
        if (area.getHeight() > 0 && area.getScene() != null) {
            boolean led = scroller.apply();
            painter.refresh();
            afterLayout.laidOut(led);
        }
        layingOut = false;
    }
}
