package org.recto.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Annotation;
import org.recto.annotation.Theme;
import org.recto.ui.commands.CommandButton;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Moments;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.ThemeChip;

import java.util.Optional;
import java.util.function.Consumer;

/// All about the passage at hand: its words and place, themes, note, links, and whose it is.
public final class InspectorPane implements Part {

    /// The width of the button that adds a theme, beside the last chip, in pixels.
    private static final double ADD = 40;

    private final InspectorModel model;
    private final Commands commands;
    private final LinkForms forms;
    private final Consumer<String> open;
    private final NotePane note;
    private final Label source = new Label();
    private final VBox head = new VBox();
    private final VBox tail = new VBox();
    private final VBox content;
    private final ScrollPane node = new ScrollPane();
    private final Region empty;
    private Subscription subscription = Subscription.EMPTY;

    /// @param commands for the buttons; by their ids
    /// @param forms where a link is edited
    /// @param open opens an address that a note points to
    public InspectorPane(InspectorModel model, Commands commands, LinkForms forms, Consumer<String> open) {
        this.model = model;
        this.commands = commands;
        this.forms = forms;
        this.open = open;
        note = new NotePane(model.note(), model::backToPage);
        note.setEditable(model.isWritable());
        source.textProperty().bind(model.source());
        source.getStyleClass().add("hint");
        source.setWrapText(true);
        var characters = new Tooltip();
        characters.textProperty().bind(model.characters());
        source.setTooltip(characters);
        source.accessibleHelpProperty().bind(model.characters());
        source.setMinHeight(Region.USE_PREF_SIZE);
        content = new VBox(head, note.node(), tail);
        content.getStyleClass().add("inspector");
        content.setMinWidth(0);
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
            head.getChildren().setAll(QuoteBox.of(it.quote()), source, themes(it));
            tail.getChildren()
                    .setAll(
                            facts(it),
                            new InspectorLinks(model, forms, commands.get("follow-link"), open).of(it.links()),
                            buttons(it));
        });
    }

    private Node themes(Subject subject) {
        var chips = new FlowPane(6, 6);
        chips.setId("inspector-themes");
        chips.setMinWidth(0);
        for (var theme : subject.themes()) {
            var chip = chip(subject, theme);
            boolean last = theme.equals(subject.themes().getLast());
            chip.maxWidthProperty().bind(chips.widthProperty().subtract(last ? ADD : 0));
            chips.getChildren().add(chip);
        }
        if (model.isWritable()) {
            var add = CommandButton.icon(commands.get("pick-theme"), Feather.PLUS);
            add.setText(subject.themes().isEmpty() ? Words.of("inspector.tag") : null);
            if (subject.themes().isEmpty()) {
                chips.getChildren().add(add);
            } else {
                // the last chip takes it along into another row
                var last = new HBox(2, chips.getChildren().removeLast(), add);
                last.setAlignment(Pos.CENTER_LEFT);
                chips.getChildren().add(last);
            }
        }
        return chips;
    }

    private HBox chip(Subject subject, Theme theme) {
        var chip = plainChip(subject, theme);
        Tooltip.install(chip, new Tooltip(theme.name() + "\n" + model.tagKeys(theme)));
        return chip;
    }

    private HBox plainChip(Subject subject, Theme theme) {
        return model.isWritable()
                ? ThemeChip.removable(
                        theme,
                        Words.of("theme.untag", theme.name()),
                        () -> subject.annotation().ifPresent(of -> model.untag(of.id(), theme.id())))
                : ThemeChip.of(theme);
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
        row.getChildren().add(CommandButton.icon(commands.get("copy-quote"), Feather.FILE_TEXT));
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
