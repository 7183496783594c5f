package org.recto.intake.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.recto.enclosure.Enclosure;
import org.recto.enclosure.EnclosureJson;
import org.recto.enclosure.Seal;
import org.recto.intake.enclosed.Answers;
import org.recto.intake.enclosed.PageManner;
import org.recto.intake.format.Notices;
import org.recto.intake.format.Taken;
import org.recto.text.Picture;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;

/// What a PDF file of ours encloses: an entry that the standard has for programs of all kinds (ISO 32000-1, 14.5).
final class Enclosed {

    private Enclosed() {}

    /// What came out of a file, with what that encloses if its pages are as they were drawn. Highlights and notes may
    /// have come and gone.
    ///
    /// @param taken as of any other file
    static Taken with(PDDocument document, List<PDPage> pages, Taken taken) throws IOException {
        var enclosure = find(document, pages).filter(it -> PageManner.isShown(it, taken.text()));
        if (enclosure.isEmpty()) {
            return taken;
        }
        var answers = new Answers(enclosure.get(), new PageManner(enclosure.get(), taken.text()));
        var digests = taken.pictures().stream().map(Picture::sha256).collect(Collectors.toSet());
        var whole = taken.with(answers.of(taken.marks()).withPictures(digests));
        return answers.lost() == 0 ? whole : whole.with(Notices.of("enclosed.lost", answers.lost()));
    }

    private static Optional<Enclosure> find(PDDocument document, List<PDPage> pages) throws IOException {
        var programs = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("PieceInfo"));
        var ours = programs == null ? null : programs.getCOSDictionary(COSName.getPDFName(Seal.OWNER));
        var stream = ours == null ? null : ours.getCOSStream(COSName.getPDFName("Private"));
        if (stream == null || !seal(pages).equals(stream.getString(COSName.getPDFName(Seal.KEY), ""))) {
            return Optional.empty();
        }
        return EnclosureJson.read(json(stream));
    }

    private static String seal(List<PDPage> pages) throws IOException {
        var drawn = new StringBuilder();
        for (PDPage page : pages) {
            try (var in = page.getContents()) {
                drawn.append(Seal.of(in)).append(' ');
            }
        }
        return Seal.of(drawn.toString());
    }

    /// Unpacked by ourselves and no further than it is read: the library would unpack all of it.
    private static String json(COSStream stream) throws IOException {
        if (!isDeflated(stream)) {
            return "";
        }
        try (var raw = stream.createRawInputStream();
                var in = new InflaterInputStream(raw)) {
            return new String(in.readNBytes(2 * EnclosureJson.MOST), UTF_8);
        }
    }

    private static boolean isDeflated(COSDictionary stream) {
        return COSName.FLATE_DECODE.equals(stream.getDictionaryObject(COSName.FILTER))
                && stream.getDictionaryObject(COSName.DECODE_PARMS) == null;
    }
}
