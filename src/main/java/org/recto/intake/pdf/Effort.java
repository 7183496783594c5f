package org.recto.intake.pdf;

import org.recto.intake.format.Caps;

/// Counts what reading a file costs, and ends it where a file was made to cost without end.
final class Effort {

    /// The file costs more than any real one. It is not an IOException, which the library would swallow.
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private long steps;
    private int forms;
    private long letters;
    private int onPage;

    void page() {
        onPage = 0;
    }

    void step() {
        steps++;
        if (steps > PdfCaps.STEPS) {
            throw new Exceeded();
        }
    }

    void form() {
        forms++;
        if (forms > PdfCaps.FORMS) {
            throw new Exceeded();
        }
    }

    void letter() {
        letters++;
        onPage++;
        if (letters > Caps.TEXT_UNITS || onPage > PdfCaps.LETTERS) {
            throw new Exceeded();
        }
    }
}
