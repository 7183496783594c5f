package org.recto.ui.papers;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.recto.annotation.Annotator;
import org.recto.annotation.Item;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.handout.NotePlace;
import org.recto.handout.Paper;
import org.recto.handout.Part;
import org.recto.packet.ExportFormat;
import org.recto.packet.Facet;
import org.recto.text.Id;
import org.recto.ui.parts.Choice;
import org.recto.ui.parts.Fields;
import org.recto.ui.parts.Words;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How a document is wanted, as fields. What makes no difference to the chosen format cannot be changed, and a sentence
/// below the format says why.
final class WishPane {

    private final PapersModel model;
    private final Choice<ExportFormat> format;
    private final Label about = new Label();
    private final TextField course = new TextField();
    private final Map<Part, CheckBox> parts = new EnumMap<>(Part.class);
    private final Choice<NotePlace> notes;
    private final Choice<Paper> paper;
    private final Choice<Boolean> names;
    private final Choice<Boolean> colour;
    private final WhichPane<Reading> readings;
    private final WhichPane<Theme> themes;
    private final WhichPane<Annotator> people;
    private final Map<Facet, Node> facets = new EnumMap<>(Facet.class);
    private final Optional<PrinterPane> printer;
    private final VBox node = new VBox();
    private final Subscription shown;

    WishPane(PapersModel model) {
        this.model = model;
        format =
                new Choice<>(
                        Words.of("papers.format"),
                        Words.choices("papers.format", ExportFormat.values()),
                        chosen -> model.change(was -> was.withFormat(chosen)));
        notes =
                new Choice<>(
                        Words.of("papers.notes"),
                        Words.choices("papers.notes", NotePlace.values()),
                        chosen -> model.set(was -> was.withNotes(chosen)));
        paper =
                new Choice<>(
                        Words.of("papers.paper"),
                        Words.choices("papers.paper", Paper.values()),
                        chosen -> model.set(was -> was.withPaper(chosen)));
        names = yesNo("papers.names", pseudonyms -> model.set(was -> was.withPseudonyms(pseudonyms)));
        colour = yesNo("papers.colour", plain -> model.set(was -> was.withColour(!plain)));
        var contents = model.contents();
        readings =
                which(
                        "papers.readings",
                        contents.readings(),
                        Reading::id,
                        reading -> reading.details().title(),
                        how -> model.change(was -> was.withReadings(how.apply(was.readings()))));
        themes =
                which(
                        "papers.themes",
                        contents.codebook().themes(),
                        Theme::id,
                        Theme::name,
                        how -> model.change(was -> was.withThemes(how.apply(was.themes()))));
        people =
                which(
                        "papers.people",
                        contents.annotators(),
                        Annotator::id,
                        Annotator::name,
                        how -> model.change(was -> was.withPeople(how.apply(was.people()))));
        printer = model.printer().map(PrinterPane::new);
        fill();
        shown = model.wish().subscribe(this::show);
    }

    private static <T extends Item> WhichPane<T> which(
            String key, List<T> items, Function<T, Id<T>> id, Function<T, String> name, WhichPane.Change<T> change) {
        var names = new LinkedHashMap<Id<T>, String>();
        items.forEach(item -> names.put(id.apply(item), name.apply(item)));
        return new WhichPane<>(key, names, change);
    }

    private static Choice<Boolean> yesNo(String key, Consumer<Boolean> chosen) {
        var choices = new LinkedHashMap<Boolean, String>();
        choices.put(false, Words.of(key + ".no"));
        choices.put(true, Words.of(key + ".yes"));
        return new Choice<>(Words.of(key), choices, chosen);
    }

    private void fill() {
        node.getStyleClass().add("wish");
        if (!model.isPrinting()) {
            var formats = Fields.of("papers.format", format.node(), format.node());
            about.setWrapText(true);
            about.getStyleClass().add("hint");
            formats.getChildren().add(about);
            node.getChildren().add(formats);
        }
        printer.ifPresent(it -> node.getChildren().add(it.node()));
        node.getChildren().add(new VBox(2, readings.node(), themes.node(), people.node()));
        course.setId("papers-course");
        course.setText(model.wish().get().options().course());
        course.textProperty().subscribe((_, words) -> model.set(was -> was.withCourse(words)));
        add(Facet.COURSE, Fields.of("papers.course", course, course));
        add(Facet.PARTS, partsField());
        add(Facet.NOTES, Fields.of("papers.notes", notes.node(), notes.node()));
        add(Facet.PEOPLE, Fields.of("papers.names", names.node(), names.node()));
        add(Facet.COLOUR, Fields.of("papers.colour", colour.node(), colour.node()));
        add(Facet.PAPER, Fields.of("papers.paper", paper.node(), paper.node()));
    }

    private void add(Facet facet, Region field) {
        facets.put(facet, field);
        node.getChildren().add(field);
    }

    private VBox partsField() {
        var row = new FlowPane(14, 6);
        for (Part part : Part.values()) {
            var box = new CheckBox(Words.of("papers.part." + part));
            box.setMnemonicParsing(false);
            box.setOnAction(_ -> model.set(part, box.isSelected()));
            parts.put(part, box);
            row.getChildren().add(box);
        }
        return Fields.of("papers.parts", row, row);
    }

    private void show(Wish wish) {
        var options = wish.options();
        format.show(wish.format());
        about.setText(Words.of("papers.about." + wish.format()));
        if (!course.getText().equals(options.course())) {
            course.setText(options.course());
        }
        parts.forEach((part, box) -> box.setSelected(options.has(part)));
        notes.show(options.notes());
        paper.show(options.paper());
        names.show(options.pseudonyms());
        colour.show(!options.colour());
        readings.show(wish.readings());
        themes.show(wish.themes());
        people.show(wish.people());
        facets.forEach((facet, field) -> field.setDisable(!model.heeds(facet)));
    }

    Region node() {
        return node;
    }

    /// Gives the keyboard to the first of the fields.
    void focus() {
        printer.ifPresentOrElse(PrinterPane::focus, format.chosen()::requestFocus);
    }

    void close() {
        printer.ifPresent(PrinterPane::close);
        shown.unsubscribe();
    }
}
