package org.recto.intake.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.recto.intake.format.SourceFile;
import org.recto.text.Problem;

import java.io.IOException;

/// Opens PDF files: in memory, without the machine's fonts, and with what the library makes of a damaged one.
final class PdfFile {

    private static final FontMapper FONTS = new OneFont();

    private PdfFile() {}

    /// @return the document, to be closed
    /// @throws Problem if it is protected by a password, or so damaged that nothing can be read
    static PDDocument open(SourceFile file) throws Problem {
        FontMappers.set(FONTS);
        try {
            return Loader.loadPDF(file.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw Problem.input("intake.pdf.locked", file.name()).causedBy(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(file).causedBy(e);
        }
    }

    static Problem damaged(SourceFile file) {
        return Problem.input("intake.pdf.damaged", file.name());
    }
}
