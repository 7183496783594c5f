package org.recto.ui.page;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.text.TextLineInfo;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.text.Range;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.function.ToIntFunction;

/// Presents the paragraph at the caret to a screen reader, as its text and nothing else; what is marked at the caret is
/// told on demand, as help. Offsets are UTF-16 units of that paragraph.
///
/// A whole book at once would stop most screen readers.
final class ParagraphReader implements PageAccessibility {

    private final PageText text;
    private final CaretModel caret;
    private final Marks marks;
    private final PageBody body;
    private int told = -1;

    ParagraphReader(PageText text, CaretModel caret, Marks marks, PageBody body) {
        this.text = text;
        this.caret = caret;
        this.marks = marks;
        this.body = body;
        body.area().accessibility(this);
        caret.selection().addListener((_, _, _) -> caretMoved());
    }

    private void caretMoved() {
        var area = body.area();
        if (told != chunk().index()) {
            told = chunk().index();
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    private Chunk chunk() {
        return text.chunks().at(caret.caret());
    }

    @Override
    public @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text.chunks().words(chunk());
            case SELECTION_START -> column(caret.range().start());
            case SELECTION_END -> column(caret.range().end());
            case CARET_OFFSET -> column(caret.caret());
            case LINE_FOR_OFFSET -> cell().lines().indexOf(cell().line(offset((int) parameters[0])));
            case LINE_START -> lineBorder((int) parameters[0], TextLineInfo::start);
            case LINE_END -> lineBorder((int) parameters[0], TextLineInfo::end);
            case BOUNDS_FOR_RANGE -> bounds((int) parameters[0], (int) parameters[1]);
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case FONT -> body.typesetter().font(PageText.bodyStyle());
            case EDITABLE -> false;
            case HELP -> marked();
            default -> null;
        };
    }

    private int column(int offset) {
        return text.chunks().column(chunk(), offset);
    }

    private int offset(int column) {
        return text.chunks().offset(chunk(), column);
    }

    private PageCell cell() {
        return body.scroller().ready(caret.caret());
    }

    private int lineBorder(int number, ToIntFunction<TextLineInfo> border) {
        var lines = cell().lines();
        return number >= 0 && number < lines.size() ? border.applyAsInt(lines.get(number)) : -1;
    }

    private Bounds[] bounds(int start, int end) {
        var found = new ArrayList<Bounds>();
        var cell = cell();
        for (Rectangle2D box : cell.boxes(new Range(offset(start), Math.max(offset(start), offset(end + 1))))) {
            found.add(
                    cell.flow()
                            .localToScreen(
                                    new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())));
        }
        return found.toArray(Bounds[]::new);
    }

    private int offsetAt(Point2D onScreen) {
        var inFlow = cell().flow().screenToLocal(onScreen);
        return column(cell().border(inFlow.getX(), inFlow.getY()));
    }

    private String marked() {
        var there = marks.at(caret.range().start());
        return there.isEmpty()
                ? ""
                : Words.of("page.marked", String.join("; ", there.stream().map(this::name).toList()));
    }

    private String name(Annotation annotation) {
        var names = marks.names(annotation);
        return names.isEmpty() ? Words.of("page.unthemed") : names;
    }

    @Override
    public void act(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT_SELECTION -> {
                caret.moveTo(offset((int) parameters[0]), false);
                caret.moveTo(offset((int) parameters[1]), true);
            }
            case SHOW_TEXT_RANGE ->
                    body.scroller()
                            .reveal(
                                    new Range(
                                            offset((int) parameters[0]),
                                            Math.max(offset((int) parameters[0]), offset((int) parameters[1]))));
            default -> {}
        }
    }
}
