package org.recto.text.anchor;

import java.util.BitSet;

/// Two texts side by side.
///
/// @param pairing which letter became which
/// @param unique the letters of the old text with which stretches begin that stand once in each text
record Alignment(Pairing pairing, BitSet unique) {

    /// How many letters such a stretch has at least.
    static final int UNIQUE_LENGTH = 24;
}
