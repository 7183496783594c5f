package org.recto.intake.pdf;

/// How letters are set, as far as it is kept.
///
/// @param shift 1 if they are raised, -1 if lowered, else 0
record Look(boolean bold, boolean italic, boolean mono, int shift, Touch touch) {

    static final Look PLAIN = new Look(false, false, false, 0, Touch.NONE);
}
