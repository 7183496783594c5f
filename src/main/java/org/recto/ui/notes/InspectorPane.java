package org.recto.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.annotation.Annotation;
import org.recto.ui.commands.CommandButton;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Moments;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.ThemeChip;

import java.util.Optional;

/// All about the passage at hand: its words and place, themes, note, links, and whose it is.
public final class InspectorPane implements Part {

    private final InspectorModel model;
    private final Commands commands;
    private final NotePane note;
    private final VBox head = new VBox();
    private final VBox tail = new VBox();
    private final VBox content;
    private final ScrollPane node = new ScrollPane();
    private final Region empty;
    private Subscription subscription = Subscription.EMPTY;

    /// @param commands for the buttons; by their ids
    public InspectorPane(InspectorModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        note = new NotePane(model.note(), model::backToPage);
        note.setEditable(model.isWritable());
        content = new VBox(head, note.node(), tail);
        content.getStyleClass().add("inspector");
        empty = EmptyState.of(Feather.EDIT_3, Words.of("inspector.empty"), Words.of("inspector.empty.advice"));
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setId("inspector");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void shown() {
        model.shown();
        subscription = model.subject().subscribe(this::show);
    }

    @Override
    public void hidden() {
        subscription.unsubscribe();
        model.hidden();
    }

    /// Gives the note the keyboard; if there is nothing to write a note on, this pane.
    @Override
    public void focus() {
        // a scroll pane that was never shown has no skin yet, and without one its content cannot have the keyboard:
        // what is typed next would be taken for commands
        node.applyCss();
        node.layout();
        if (model.subject().get().isPresent()) {
            note.focus();
        } else {
            node.requestFocus();
        }
    }

    private void show(Optional<Subject> subject) {
        boolean within = head.isFocusWithin() || tail.isFocusWithin();
        fill(subject);
        if (within) {
            // the button that had the keyboard is gone, and JavaFX would give it to something far away
            node.requestFocus();
        }
    }

    private void fill(Optional<Subject> subject) {
        node.setContent(subject.isPresent() ? content : empty);
        subject.ifPresent(it -> {
            head.getChildren().setAll(quote(it), source(it), themes(it));
            tail.getChildren().setAll(links(it), facts(it), buttons(it));
        });
    }

    private static Node quote(Subject subject) {
        var words = new Label(Words.of("quote", shortened(subject.quote())));
        words.getStyleClass().add("quote");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    /// A whole chapter may be selected; what is shown of it need not be longer than a paragraph.
    private static String shortened(String quote) {
        int most = 600;
        var line = quote.strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…";
    }

    private Node source(Subject subject) {
        var source = new Label(model.source(subject));
        source.getStyleClass().add("hint");
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        return source;
    }

    private Node themes(Subject subject) {
        var chips = new FlowPane(6, 6);
        chips.setId("inspector-themes");
        for (var theme : subject.themes()) {
            chips.getChildren()
                    .add(
                            model.isWritable()
                                    ? ThemeChip.removable(
                                            theme,
                                            Words.of("theme.untag", theme.name()),
                                            () ->
                                                    subject.annotation()
                                                            .ifPresent(of -> model.untag(of.id(), theme.id())))
                                    : ThemeChip.of(theme));
        }
        if (model.isWritable()) {
            var add = CommandButton.icon(commands.get("pick-theme"), Feather.PLUS);
            add.setText(subject.themes().isEmpty() ? Words.of("inspector.tag") : null);
            chips.getChildren().add(add);
        }
        return chips;
    }

    private Node links(Subject subject) {
        var box = new VBox(6);
        box.setId("inspector-links");
        if (!subject.links().isEmpty()) {
            var title = new Label(Words.of("inspector.links"));
            title.getStyleClass().add("field-name");
            box.getChildren().add(title);
            subject.links().forEach(line -> box.getChildren().add(link(line)));
        }
        return box;
    }

    private Node link(LinkLine line) {
        var direction = new FontIcon(line.outgoing() ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT);
        var relation =
                new Label(
                        Words.of(
                                line.outgoing() ? "inspector.link.to" : "inspector.link.from",
                                line.link().relation(),
                                line.reading().details().title()));
        relation.getStyleClass().add("hint");
        relation.setWrapText(true);
        var quote = Buttons.link(Words.of("quote", Excerpt.of(line.other(), 120)), () -> model.goTo(line.other().id()));
        quote.setWrapText(true);
        quote.getStyleClass().add("quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setAlignment(Pos.TOP_LEFT);
        Buttons.explain(quote, Words.of("inspector.link.go"));
        var words = new VBox(relation, quote);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(6, direction, words);
        if (model.isWritable()) {
            var remove =
                    Buttons.icon(Feather.X, Words.of("inspector.link.remove"), () -> model.unlink(line.link().id()));
            remove.getStyleClass().add("tiny");
            row.getChildren().add(remove);
        }
        row.getStyleClass().add("link-line");
        return row;
    }

    private static Node facts(Subject subject) {
        var facts = new Label(subject.annotation().map(of -> fact(subject, of)).orElse(""));
        facts.getStyleClass().add("hint");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        facts.setManaged(subject.annotation().isPresent());
        return facts;
    }

    private static String fact(Subject subject, Annotation of) {
        var by = Words.of("inspector.by", subject.by().orElse(""), Moments.of(of.created()));
        return of.modified().equals(of.created())
                ? by
                : by + "\n" + Words.of("inspector.modified", Moments.of(of.modified()));
    }

    private Node buttons(Subject subject) {
        var row = new FlowPane(6, 6);
        row.getChildren().add(CommandButton.icon(commands.get("copy"), Feather.COPY));
        if (model.isWritable()) {
            row.getChildren().add(CommandButton.icon(commands.get("link"), Feather.LINK_2));
            if (subject.annotation().isPresent()) {
                row.getChildren().add(CommandButton.icon(commands.get("adjust"), Feather.MOVE));
                row.getChildren().add(CommandButton.icon(commands.get("remove-annotation"), Feather.TRASH_2));
            }
        }
        return row;
    }
}
