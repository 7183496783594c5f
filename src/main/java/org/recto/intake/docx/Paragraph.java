package org.recto.intake.docx;

import java.util.ArrayList;
import java.util.List;

/// A paragraph while it is read.
final class Paragraph {

    private Setting setting = Setting.PLAIN;
    private Look look = Look.PLAIN;
    private int largest;

    final RichWords words = new RichWords();

    /// The pictures that stand in it.
    final List<Piece> figures = new ArrayList<>();

    /// What the boxes hold that hang on it.
    final List<Piece> boxes = new ArrayList<>();

    Setting setting() {
        return setting;
    }

    void set(Setting its) {
        setting = its;
    }

    /// How the run is set that is being read.
    Look look() {
        return look;
    }

    void look(Look its) {
        look = its;
    }

    /// Appends words of the run that is being read.
    void append(String more, String target) {
        if (!look.isHidden()) {
            words.append(more, look.formats(), target, look.colour());
            largest = Math.max(largest, look.size());
        }
    }

    /// The size of its largest letters, in half points; 0 if they do not say.
    int largest() {
        return largest;
    }
}
