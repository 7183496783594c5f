package org.recto.intake;

import org.recto.text.Details;
import org.recto.text.Original;
import org.recto.text.ReadingText;

import java.util.List;

/// What came out of a file.
///
/// @param details title and whatever else the file tells of itself
/// @param text the canonical text
/// @param original the file
/// @param notices a plain sentence for each thing that the reader should know, such as characters that were replaced
public record Taken(Details details, ReadingText text, Original original, List<String> notices) {

    public Taken {
        notices = List.copyOf(notices);
    }
}
