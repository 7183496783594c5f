package org.recto.intake.docx;

import org.recto.intake.format.FileKind;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.intake.format.Titles;
import org.recto.intake.zip.Archive;
import org.recto.text.BlockKind;
import org.recto.text.Original;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import java.util.List;

/// Reads Word files: what stands in them with all changes accepted, the notes last, comments and highlights as marks.
public final class Docx implements FormatReader {

    /// Blocks above the text: a title, a name, a date.
    private static final int HEAD = 3;

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        var root = Part.root(file.name(), Archive.of(file.name(), file.bytes()));
        pace.at(0.02);
        var document = root.child("officeDocument").orElseThrow(() -> Problem.input("intake.zip.damaged", file.name()));
        var styles = Styles.of(document.child("styles"));
        var numbering = Numbering.of(document.child("numbering"));
        var figures = new Figures();
        var source = new Source(file.name(), styles, numbering, new NoteCount(), figures, pace);
        var core = Core.of(root.child("core-properties"));

        var pieces = new Story(source, document).read(pace.part(0.05, Story.BEHIND));
        var comments = Comments.of(document.child("comments"), source);
        var composition = new Composition(file.name(), comments);
        for (Piece piece : Headings.found(Captions.joined(pieces), core.title())) {
            composition.add(piece);
        }
        for (Piece note : new Endmatter(source, document).pieces()) {
            composition.add(note);
        }
        if (composition.isEmpty()) {
            for (Piece comment : comments.words()) {
                composition.add(comment);
            }
        }
        if (composition.isEmpty()) {
            throw Problem.input("intake.empty", file.name());
        }
        pace.at(0.95);
        var text = composition.text();
        var original = new Original(file.name(), FileKind.DOCX.mediaType(), file.bytes());
        var taken =
                new Taken(
                        core.details(title(file.name(), text, core), styles.language()),
                        text,
                        original,
                        List.copyOf(figures.all()),
                        composition.marks(text),
                        List.of());
        return Enclosed.with(document, taken);
    }

    private static String title(String fileName, ReadingText text, Core core) {
        var title = first(text, BlockKind.TITLE);
        var named = title.isEmpty() ? core.title() : title;
        var shown = Titles.shown(named.isEmpty() ? heading(text) : named);
        return shown.isEmpty() ? Titles.made(fileName, text.text()) : shown;
    }

    /// The first heading, if it stands above the text and not somewhere in it.
    private static String heading(ReadingText text) {
        var head = text.blocks().subList(0, Math.min(HEAD, text.blocks().size()));
        return head.stream().filter(block -> block.kind() == BlockKind.HEADING).findFirst().map(text::text).orElse("");
    }

    private static String first(ReadingText text, BlockKind kind) {
        return text.blocks().stream().filter(block -> block.kind() == kind).findFirst().map(text::text).orElse("");
    }
}
