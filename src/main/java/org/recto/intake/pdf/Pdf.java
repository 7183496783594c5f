package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.recto.intake.format.BlockList;
import org.recto.intake.format.FileKind;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Notices;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.text.Original;
import org.recto.text.Picture;
import org.recto.text.Problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads PDF files. Scripts, forms, embedded files and anything outside the file are never looked at; of what other
/// programs keep in it, only what Recto does.
///
/// A file can be made so that reading it hardly ever ends, so strangers' files belong into a process that can be ended.
public final class Pdf implements FormatReader {

    /// The share of the work that the pages are.
    private static final double OPENED = 0.1;

    private static final double READ = 0.8;

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        pace.at(0);
        try (var document = PdfFile.open(file)) {
            pace.at(OPENED);
            return read(document, file, pace);
        } catch (Effort.Exceeded e) {
            throw Problem.input("intake.pdf.tangled", file.name()).causedBy(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw PdfFile.damaged(file).causedBy(e);
        }
    }

    private static Taken read(PDDocument document, SourceFile file, Pace pace) throws Problem, IOException {
        var leaves = PageTree.pages(document, file.name());
        var marks = new PdfMarks();
        var reader = new PageReader(new Effort());
        var pages = pages(leaves, reader, marks, pace.part(OPENED, READ));
        var body = BodyType.of(pages);
        var heads = RunningHeads.in(pages, body);
        pace.at(0.85);
        var footnotes = new Footnotes(body);
        var flow = new Flow(body);
        heads.pages().forEach(page -> flow.add(footnotes.without(page)));
        var details = new PdfDetails(document);
        var pieces = new Headings(body).named(flow.pieces(), details.title());
        pace.at(0.9);
        var notes = footnotes.notes();
        var blocks = new BlockList(file.name());
        var labels = new Labels(document, leaves.size(), heads.numbers());
        var composer = new Composer(blocks, new Vocabulary(pieces), body, labels::of);
        var figures = Figures.of(pieces, reader.plates());
        for (Piece piece : pieces) {
            composer.add(piece, figures.get(piece));
        }
        for (Note note : notes) {
            composer.add(note);
        }
        if (blocks.isEmpty()) {
            throw Problem.input(reader.plates().isEmpty() ? "intake.empty" : "intake.pdf.scanned", file.name());
        }
        var text = blocks.build();
        long unknown = text.text().chars().filter(c -> c == '\uFFFD').count();
        if (2 * unknown > text.text().chars().filter(c -> c > ' ').count()) {
            throw Problem.input("intake.pdf.unreadable", file.name());
        }
        var notices = unknown == 0 ? List.<String>of() : List.of(Notices.of("replaced", unknown));
        var original = new Original(file.name(), FileKind.PDF.mediaType(), file.bytes());
        var taken =
                new Taken(
                        details.of(text, file.name()),
                        text,
                        original,
                        distinct(figures.values()),
                        marks.placed(composer.marked()),
                        notices);
        return Enclosed.with(document, leaves, taken);
    }

    /// The text of all pages. A page whose drawing breaks off keeps what was drawn before.
    private static List<PageText> pages(List<PDPage> leaves, PageReader reader, PdfMarks marks, Pace pace)
            throws Problem {
        var annotations = new Annotations(marks);
        var pages = new ArrayList<PageText>();
        for (int i = 0; i < leaves.size(); i++) {
            pace.at((double) i / leaves.size());
            pages.add(reader.read(leaves.get(i), i, annotations.of(leaves.get(i))));
        }
        return pages;
    }

    /// A picture may stand in several places.
    private static List<Picture> distinct(Collection<Picture> pictures) {
        var byDigest = new LinkedHashMap<String, Picture>();
        pictures.forEach(picture -> byDigest.putIfAbsent(picture.sha256(), picture));
        return List.copyOf(byDigest.values());
    }
}
