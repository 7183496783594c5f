package org.recto.intake.child;

/// A child said what no sound one says.
final class InvalidAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidAnswer(String what) {
        super(what);
    }
}
