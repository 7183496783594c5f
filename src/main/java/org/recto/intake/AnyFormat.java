package org.recto.intake;

import org.recto.intake.docx.Docx;
import org.recto.intake.epub.Epub;
import org.recto.intake.format.FileKind;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.intake.html.Html;
import org.recto.intake.markdown.Markdown;
import org.recto.intake.pdf.Pdf;
import org.recto.intake.plain.PlainText;
import org.recto.text.Problem;

/// Reads files of all formats, each by its own reader, in this very process.
public final class AnyFormat implements FormatReader {

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        FormatReader reader =
                switch (FileKind.of(file)) {
                    case PLAIN_TEXT -> new PlainText();
                    case MARKDOWN -> new Markdown();
                    case PDF -> new Pdf();
                    case HTML -> new Html();
                    case DOCX -> new Docx();
                    case EPUB -> new Epub();
                };
        return reader.read(file, pace);
    }
}
