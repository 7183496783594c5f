package org.recto.ui.papers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.recto.annotation.Contents;
import org.recto.handout.Options;
import org.recto.handout.Part;
import org.recto.packet.Facet;
import org.recto.ui.parts.Words;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How a document is wanted, while that is being chosen.
final class PapersModel {

    private final Contents contents;
    private final Optional<PrinterModel> printer;
    private final ReadOnlyObjectWrapper<Wish> wish;

    /// @param contents the packet as it is now
    /// @param printer where it is printed; empty if it is written to a file
    PapersModel(Contents contents, Wish first, Optional<PrinterModel> printer) {
        this.contents = contents;
        this.printer = printer;
        this.wish = new ReadOnlyObjectWrapper<>(first);
    }

    Contents contents() {
        return contents;
    }

    Optional<PrinterModel> printer() {
        return printer;
    }

    boolean isPrinting() {
        return printer.isPresent();
    }

    ReadOnlyObjectProperty<Wish> wish() {
        return wish.getReadOnlyProperty();
    }

    void change(UnaryOperator<Wish> how) {
        wish.set(how.apply(wish.get()));
    }

    void set(UnaryOperator<Options> how) {
        change(was -> was.withOptions(how.apply(was.options())));
    }

    void set(Part part, boolean wanted) {
        set(options -> {
            var parts = EnumSet.noneOf(Part.class);
            parts.addAll(options.parts());
            if (wanted) {
                parts.add(part);
            } else {
                parts.remove(part);
            }
            return options.withParts(parts);
        });
    }

    /// Whether it makes a difference how this is chosen.
    boolean heeds(Facet facet) {
        return isPrinting() || wish.get().format().heeds(facet);
    }

    /// Why nothing can be written or printed just now.
    Optional<String> obstacle() {
        return emptiness().or(() -> printer.flatMap(it -> it.obstacle().get()));
    }

    /// Why there is nothing to be seen.
    Optional<String> emptiness() {
        var now = wish.get();
        if (now.readings().isNone()) {
            return Optional.of(Words.of("papers.none.readings"));
        }
        if (now.themes().isNone()) {
            return Optional.of(Words.of("papers.none.themes"));
        }
        return now.people().isNone() ? Optional.of(Words.of("papers.none.people")) : Optional.empty();
    }
}
