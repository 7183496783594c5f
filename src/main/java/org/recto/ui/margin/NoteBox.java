package org.recto.ui.margin;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Excerpt;
import org.recto.ui.notewords.NoteFlow;
import org.recto.ui.notewords.NoteWords;
import org.recto.ui.notewords.NoteWords.Run;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.Swatch;

import java.util.Optional;

/// A note in the margin: the themes' swatches, who wrote it, its words or the field in which they are written. Made
/// once and used for one note after another; it lays itself out only when it shows something else or in another width.
final class NoteBox extends Region {

    /// Around the words.
    static final double PAD = 5;

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double GUTTER = 24;
    private static final int MOST_SWATCHES = 3;
    private static final int QUOTE = 60;

    /// How much of a long note is shown, in font sizes, unless it is picked.
    private static final double MOST = 12.5;

    private final NoteHands hands;
    private final NoteEditor editor;
    private final VBox swatches = new VBox(3);
    private final Label ellipsis = new Label(Words.of("margin.longer"));
    private final Rectangle clip = new Rectangle();
    private final Button more;
    private Region body = new Region();
    private @Nullable NoteView shown;
    private double shownWidth = -1;
    private double fullHeight;
    private double bodyHeight;

    NoteBox(NoteHands hands, NoteEditor editor) {
        this.hands = hands;
        this.editor = editor;
        this.more = Buttons.link("", () -> doWith(hands::unfold));
        more.getStyleClass().add("note-more");
        ellipsis.getStyleClass().add("note-more");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("margin-note");
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        doWith(hands::pick);
                    }
                });
    }

    private void doWith(java.util.function.Consumer<org.recto.text.Id<org.recto.annotation.Annotation>> deed) {
        if (shown != null) {
            deed.accept(shown.id());
        }
    }

    Optional<NoteView> shown() {
        return Optional.ofNullable(shown);
    }

    /// Shows a note, and says how high it is then.
    ///
    /// @param size of the note's letters, in pixels
    double show(NoteView view, double width, double size) {
        setVisible(true);
        if (!view.equals(shown)) {
            fill(view);
        } else if (width == shownWidth && !view.editing()) {
            return getHeight();
        }
        shownWidth = width;
        applyCss();
        measure(view, width, size);
        layout();
        return getHeight();
    }

    /// What is shown stands for nothing any more: the style has changed.
    void forget() {
        shownWidth = -1;
    }

    private void fill(NoteView view) {
        shown = view;
        var note = view.note();
        swatches.getChildren()
                .setAll(note.themes().stream().limit(view.isLine() ? 1 : MOST_SWATCHES).map(Swatch::of).toList());
        if (swatches.getChildren().isEmpty()) {
            var none = new Region();
            none.getStyleClass().add("no-swatch");
            swatches.getChildren().add(none);
        }
        body = view.editing() ? editor.node() : view.isLine() ? line(note) : words(note);
        more.setText(Words.of("margin.more", view.more()));
        more.setAccessibleText(Words.of("margin.more.spoken", view.more()));
        getChildren().setAll(swatches, body);
        if (view.more() > 0) {
            getChildren().add(more);
        }
        pseudoClassStateChanged(PICKED, view.picked());
        pseudoClassStateChanged(OVER, view.over());
        setFocusTraversable(!view.editing());
        setAccessibleText(
                Words.of(
                        "margin.spoken",
                        note.by(),
                        Excerpt.of(note.annotation(), QUOTE),
                        NoteWords.of(note.annotation().note()).line()));
    }

    private Region words(MarginNote note) {
        return new NoteFlow(NoteWords.of(note.annotation().note()), note.initials(), hands::open);
    }

    private static Region line(MarginNote note) {
        var words = new Label(NoteWords.of(note.annotation().note()).line());
        words.getStyleClass().add("note-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        var who = new Label(note.initials());
        who.getStyleClass().add("note-initials");
        who.setMinWidth(Region.USE_PREF_SIZE);
        return note.initials().isEmpty() ? new HBox(words) : new HBox(5, who, words);
    }

    private void measure(NoteView view, double width, double size) {
        double inner = width - GUTTER - 2 * PAD;
        fullHeight = Math.ceil(body.prefHeight(inner));
        bodyHeight = fullHeight;
        getChildren().remove(ellipsis);
        body.setClip(null);
        if (body instanceof NoteFlow words && !view.picked() && fullHeight > MOST * size * 1.35) {
            words.resizeRelocate(PAD + GUTTER, PAD, inner, fullHeight);
            words.layout();
            bodyHeight = words.cut(MOST * size);
            clip.setWidth(inner);
            clip.setHeight(bodyHeight);
            words.setClip(clip);
            getChildren().add(ellipsis);
            ellipsis.applyCss();
        }
        double under = view.more() > 0 ? more.prefHeight(-1) : ellipsis.getParent() == null ? 0 : size;
        double height = Math.max(bodyHeight + under, swatches.prefHeight(-1));
        resize(width, Math.ceil(height + 2 * PAD));
    }

    @Override
    protected void layoutChildren() {
        double left = PAD + GUTTER;
        double inner = getWidth() - left - PAD;
        swatches.resizeRelocate(PAD, PAD + 1, swatches.prefWidth(-1), swatches.prefHeight(-1));
        body.resizeRelocate(left, PAD, inner, fullHeight);
        for (Node node : new Node[] {more, ellipsis}) {
            if (equals(node.getParent())) {
                double wide = Math.min(inner, node.prefWidth(-1));
                node.resizeRelocate(
                        left, PAD + bodyHeight - (node.equals(ellipsis) ? 5 : 0), wide, node.prefHeight(-1));
            }
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && shown != null && !shown.editing()) {
            event.consume();
            boolean again = shown.picked();
            requestFocus();
            doWith(again ? hands::edit : hands::pick);
        }
    }

    private void pressed(KeyEvent event) {
        if (shown == null || event.getTarget() != this) {
            return;
        }
        var id = shown.id();
        boolean mine = true;
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    firstLink().ifPresent(hands::open);
                } else {
                    hands.edit(id);
                }
            }
            case ESCAPE -> hands.leave();
            case DOWN -> hands.step(id, 1);
            case UP -> hands.step(id, -1);
            case RIGHT -> hands.unfold(id);
            default -> mine = false;
        }
        if (mine && event.getCode() != KeyCode.UNDEFINED) {
            event.consume();
        }
    }

    private Optional<String> firstLink() {
        return shown().stream()
                .flatMap(view -> NoteWords.of(view.note().annotation().note()).blocks().stream())
                .flatMap(block -> block.runs().stream())
                .map(Run::link)
                .filter(NoteFlow::isWeb)
                .findFirst();
    }
}
