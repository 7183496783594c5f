package org.recto.text;

/// A stretch of a block that is set differently. Formats may overlap and nest; they say how the author set the text and
/// have nothing to do with what readers mark.
///
/// @param kind how it is set
/// @param range in code points of the canonical text, within its block
/// @param target for a [FormatKind#LINK] the address as the source gave it, unchecked; for a [FormatKind#PICTURE] its
///   digest, for a [FormatKind#PAGE] its label; otherwise empty
public record Format(FormatKind kind, Range range, String target) {

    public Format(FormatKind kind, Range range) {
        this(kind, range, "");
    }

    Format shift(int by) {
        return new Format(kind, range.shift(by), target);
    }
}
