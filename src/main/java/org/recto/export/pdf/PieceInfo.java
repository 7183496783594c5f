package org.recto.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.recto.enclosure.Seal;

import java.io.IOException;
import java.util.GregorianCalendar;

/// What the file encloses, where the standard has a place for what programs keep for themselves (ISO 32000-1, 14.5): it
/// is no attachment, which readers of PDF would offer, and mail servers would look into.
final class PieceInfo {

    private PieceInfo() {}

    /// Puts it into a document whose pages are finished.
    ///
    /// @param made the day that the file says it was made
    static void into(PDDocument document, String json, GregorianCalendar made) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(json.getBytes(UTF_8));
        }
        stream.setString(COSName.getPDFName(Seal.KEY), seal(document));
        var ours = new COSDictionary();
        ours.setDate(COSName.LAST_MODIFIED, made);
        ours.setItem(COSName.getPDFName("Private"), stream);
        var programs = new COSDictionary();
        programs.setItem(COSName.getPDFName(Seal.OWNER), ours);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("PieceInfo"), programs);
    }

    /// The digest of what is drawn on the pages. Highlights and notes lie over them, and may come and go.
    private static String seal(PDDocument document) throws IOException {
        var drawn = new StringBuilder();
        for (PDPage page : document.getPages()) {
            try (var in = page.getContents()) {
                drawn.append(Seal.of(in)).append(' ');
            }
        }
        return Seal.of(drawn.toString());
    }
}
