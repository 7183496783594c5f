package org.recto.intake.markup;

import org.recto.text.Picture;

import java.util.Optional;

/// Where the pictures of a document come from. Nothing is ever fetched.
public interface PictureSource {

    /// The picture that an address leads to.
    ///
    /// @param address as the document gives it
    /// @return nothing if it is not at hand
    Optional<Picture> at(String address);
}
