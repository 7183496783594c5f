package org.recto.text;

import java.util.List;

/// An edition on its way into a packet, with the file that it was taken from and the pictures in it. Once there, they
/// are asked for one by one, since they are large and seldom needed.
///
/// @param edition the text
/// @param original the file
/// @param pictures those that formats of the text refer to, each once
public record NewEdition(Edition edition, Original original, List<Picture> pictures) {

    public NewEdition {
        pictures = List.copyOf(pictures);
    }

    /// An edition without pictures.
    public NewEdition(Edition edition, Original original) {
        this(edition, original, List.of());
    }
}
