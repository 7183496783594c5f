package org.recto.ui.find;

import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A page with a reading on it, as far as finding goes. Two are equal if they are the same page with the same text.
public interface Sheet {

    Id<Reading> reading();

    ReadingText text();

    /// Whose rules part the text's words.
    Locale locale();

    /// What is selected, or where the caret stands.
    Range selection();

    /// Shows hits, and one of them before the others.
    ///
    /// @param hits in the text's order, none overlapping another
    void found(List<Range> hits, Optional<Range> current);

    /// Brings a hit into sight; the page becomes the one that is read, but does not take the keyboard.
    void reveal(Range hit);

    /// Selects a range and gives the page the keyboard.
    void select(Range range);

    /// Gives the page the keyboard.
    void focus();
}
