package org.recto.ui.find;

/// How far a search has come.
sealed interface Finding {

    /// Nothing is looked for.
    record Nothing() implements Finding {}

    /// It is still going on.
    record Looking() implements Finding {}

    /// It has ended.
    record Done(Found found) implements Finding {}

    /// It could not be done.
    ///
    /// @param sentence why
    record Refused(String sentence) implements Finding {}
}
