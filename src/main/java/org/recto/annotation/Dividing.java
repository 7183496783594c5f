package org.recto.annotation;

import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;

/// Puts the parts of a reading into its place in the list. Its annotations go where their words go, with their themes,
/// notes and links; if one cannot, nothing is done at all.
final class Dividing {

    private final Contents contents;
    private final Reading whole;
    private final List<Portion> portions;
    private final List<Change> parts = new ArrayList<>();

    Dividing(Contents contents, Reading whole, List<Portion> portions) {
        this.contents = contents;
        this.whole = whole;
        this.portions = portions;
    }

    /// @param same whether the portions are parts of the text that the annotations count in
    /// @throws Problem if an annotation cannot go along
    Change change(boolean same) throws Problem {
        int unplaced = contents.unplaced(whole.id()).size();
        if (unplaced > 0) {
            throw Problem.input("divide.unplaced", title(), unplaced);
        }
        var annotations = contents.annotations(whole.id()).all();
        if (!same && !annotations.isEmpty()) {
            throw Problem.input("divide.other", title());
        }
        makeRoom();
        for (int i = 0; i < portions.size(); i++) {
            parts.add(new Change.Added(portions.get(i).reading().withPosition(whole.position() + i)));
        }
        for (Annotation annotation : annotations) {
            parts.add(new Change.Edited(annotation, moved(annotation)));
        }
        parts.add(new Change.Removed(whole));
        return new Change.Several(parts);
    }

    private String title() {
        return whole.details().title();
    }

    private void makeRoom() throws Problem {
        for (Reading reading : contents.readings()) {
            if (reading.position() > whole.position()) {
                reading.requireUnsealed();
                int after = reading.position() + portions.size() - 1;
                parts.add(new Change.Edited(reading, reading.withPosition(after)));
            }
        }
    }

    private Annotation moved(Annotation annotation) throws Problem {
        return portions.stream()
                .flatMap(portion -> portion.take(annotation).stream())
                .findFirst()
                .orElseThrow(() -> Problem.input("divide.across", title(), Edit.excerpt(annotation.passage())));
    }
}
