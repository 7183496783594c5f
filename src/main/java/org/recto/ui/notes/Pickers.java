package org.recto.ui.notes;

import javafx.scene.control.Label;

import org.recto.annotation.Annotation;
import org.recto.ui.bridge.Deeds;
import org.recto.ui.bridge.Navigator;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Picker;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens the cards that ask which annotation is meant where several overlap, and how one is related to another.
public final class Pickers {

    private final Deeds deeds;
    private final Navigator navigator;
    private final Layer layer;

    public Pickers(Deeds deeds, Navigator navigator, Layer layer) {
        this.deeds = deeds;
        this.navigator = navigator;
        this.layer = layer;
    }

    /// Asks which of several annotations is meant.
    ///
    /// @param beside where they are
    public void which(
            List<Annotation> annotations, Optional<javafx.geometry.Bounds> beside, Consumer<Annotation> chosen) {
        var contents = deeds.contents().get();
        var rows = annotations.stream().map(annotation -> MarkRow.of(annotation, contents)).toList();
        layer.open(
                new Picker<>(
                        Words.of("picker.annotation"),
                        typed -> rows.stream().filter(row -> row.says(typed)).toList(),
                        new Picker.Look<>(MarkLook::line, MarkLook::spoken),
                        row -> {
                            layer.close();
                            chosen.accept(row.annotation());
                        }),
                beside);
    }

    /// Asks along which link to go.
    void link(List<LinkLine> lines, Consumer<LinkLine> chosen) {
        layer.open(
                new Picker<>(
                        Words.of("picker.link"),
                        typed -> lines.stream().filter(line -> line.says(typed)).toList(),
                        new Picker.Look<>(line -> new Label(line.words()), LinkLine::words),
                        line -> {
                            layer.close();
                            chosen.accept(line);
                        }),
                navigator.targetInScene());
    }

    /// Asks for the relation of a link.
    public void relation(Consumer<String> chosen) {
        layer.open(
                new Picker<>(
                        Words.of("picker.relation"),
                        LinkModel::relations,
                        new Picker.Look<>(Label::new, relation -> relation),
                        relation -> {
                            layer.close();
                            chosen.accept(relation);
                        }),
                navigator.targetInScene());
    }
}
