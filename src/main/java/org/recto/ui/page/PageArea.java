package org.recto.ui.page;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextFlow;

import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.GenericEditableStyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;
import org.recto.ui.parts.Words;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// RichTextFX's text area, reduced to what a page needs of it: it lays out the chunks that are in sight and no others.
/// Caret, selection, keys, mouse and scrolling are the page's own, because the area's count UTF-16 units, take keys
/// away from the window, and read the whole text at each press of an arrow.
final class PageArea extends GenericStyledArea<Chunk, String, TextStyle> {

    /// What the page does at each layout.
    interface Layouts {

        /// The area is about to be laid out in this size; it still stands as it was.
        void before(double width, double height);

        /// All that is in sight has its place.
        void after();
    }

    private final VirtualFlow<?, ?> flow;
    private final Layouts layouts;
    private @Nullable PageAccessibility accessibility;

    PageArea(
            PageText text,
            BiConsumer<TextFlow, Chunk> attach,
            Function<StyledSegment<String, TextStyle>, Node> runs,
            Layouts layouts) {
        super(
                text.chunks().get(0),
                attach,
                PageText.bodyStyle(),
                new GenericEditableStyledDocument<>(text.document()),
                PageText.TEXT_OPS,
                false,
                runs);
        this.layouts = layouts;
        this.flow = (VirtualFlow<?, ?>) getChildrenUnmodifiable().getFirst();
        setUndoManager(null);
        setEditable(false);
        setWrapText(true);
        setShowCaret(CaretVisibility.OFF);
        setBackground(null);
        getStylesheets().clear();
        getStyleClass().setAll("page-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleRoleDescription(Words.of("page.text"));
        Nodes.addInputMap(
                this,
                InputMap.ignore(
                        EventPattern.anyOf(
                                EventPattern.eventType(KeyEvent.ANY), EventPattern.eventType(MouseEvent.ANY))));
    }

    /// The engine's own list of cells, by which it is scrolled exactly.
    VirtualFlow<?, ?> flow() {
        return flow;
    }

    void accessibility(PageAccessibility answers) {
        accessibility = answers;
    }

    @Override
    protected void layoutChildren() {
        layouts.before(getWidth(), getHeight());
        super.layoutChildren();
        flow.layout();
        layouts.after();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (accessibility != null) {
            accessibility.act(action, parameters);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var answer = accessibility == null ? null : accessibility.answer(attribute, parameters);
        return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
    }
}
