package org.recto.handout;

import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Picture;

import java.util.Optional;

/// Where the pictures are that stand in the readings. They are fetched one by one, since together they may be large.
public interface PictureSource {

    /// Knows no picture.
    PictureSource NONE = (_, _) -> Optional.empty();

    /// A picture of an edition; empty if it is not there or cannot be read.
    Optional<Picture> find(Id<Edition> edition, String sha256);
}
