package org.recto.export.pdf;

import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.recto.export.Enclosing;
import org.recto.handout.Course;
import org.recto.handout.Handout;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/// Writes the document as PDF: set on paper by OpenHTMLtoPDF from pages of our own, section by section, tagged, with
/// bookmarks, and each passage a highlight annotation of its own.
public final class PdfWriter {

    /// When all sections are set, and only the file is still to be written.
    private static final double SET = 0.85;

    private final Handout handout;

    public PdfWriter(Handout handout) {
        this.handout = handout;
    }

    /// Writes the file.
    ///
    /// @param out left open
    public void write(OutputStream out) throws IOException {
        write(out, Course.UNWATCHED);
    }

    /// Writes the file, and tells how far it has come.
    ///
    /// @param out left open
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public void write(OutputStream out, Course course) throws IOException {
        XRLog.setLoggingEnabled(false);
        course.at(0);
        try (var document = new PDDocument(Streams::new)) {
            try (var press = new Press(handout, document, course.part(0, SET))) {
                press.run();
            }
            course.at(SET);
            var json = Enclosing.of(handout);
            if (json.isPresent()) {
                PieceInfo.into(document, json.get(), made());
            }
            document.save(out);
        }
    }

    private GregorianCalendar made() {
        return GregorianCalendar.from(handout.options().date().atStartOfDay(ZoneOffset.UTC));
    }
}
