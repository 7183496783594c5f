package org.recto.ui.bridge;

import javafx.geometry.Bounds;

import org.recto.annotation.Annotation;
import org.recto.text.Id;

import java.util.Optional;

/// Goes to places in the readings, whichever page they are on or have to be opened in.
public interface Navigator {

    /// Picks an annotation, brings it into sight and gives its page the keyboard.
    void goTo(Id<Annotation> annotation);

    /// Brings the two ends of a link into sight, each on its page, and picks the first, whose page gets the keyboard.
    void meet(Id<Annotation> from, Id<Annotation> to);

    /// Where the passage at hand is in the scene, if any of it is in sight.
    Optional<Bounds> targetInScene();

    /// Gives the page that was read last the keyboard.
    void backToPage();
}
