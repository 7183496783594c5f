package org.recto.intake.pdf;

/// Letters of a line that are set alike.
record Span(String text, Look look) {}
