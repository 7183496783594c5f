package org.recto.intake.docx;

import org.recto.intake.docx.NoteCount.Note;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The notes that a text refers to, as they come behind it.
final class Endmatter {

    private final Source source;
    private final Part document;
    private final Map<String, Map<String, List<Piece>>> parts = new HashMap<>();

    Endmatter(Source source, Part document) {
        this.source = source;
        this.document = document;
    }

    /// The notes in the order of their numbers. One may refer to others, which come after it.
    List<Piece> pieces() throws Problem {
        var pieces = new ArrayList<Piece>();
        int number = 1;
        for (var note = source.notes().note(number); note.isPresent(); note = source.notes().note(number)) {
            pieces.addAll(numbered(Captions.joined(of(note.get())), number));
            number++;
        }
        return pieces;
    }

    private List<Piece> of(Note note) throws Problem {
        var notes = parts.get(note.part());
        if (notes == null) {
            var part = document.child(note.part());
            var element = note.part().substring(0, note.part().length() - 1);
            notes = part.isEmpty() ? Map.of() : new Story(source, part.get()).each(element, (_, _) -> {});
            parts.put(note.part(), notes);
        }
        return notes.getOrDefault(note.id(), List.of());
    }

    private static List<Piece> numbered(List<Piece> note, int number) {
        var numbered = new ArrayList<Piece>();
        for (Piece piece : note) {
            var words = new RichWords();
            if (numbered.isEmpty()) {
                words.append(Integer.toString(number), Set.of(FormatKind.SUPERSCRIPT), "", "");
                words.append(" ", Set.of(), "", "");
            }
            words.appendStripped(piece.words());
            boolean isOther = piece.kind() == BlockKind.TABLE || piece.kind() == BlockKind.FIGURE;
            var kind = isOther ? piece.kind() : BlockKind.FOOTNOTE;
            numbered.add(new Piece(kind, 0, words, "", false, piece.picture()));
        }
        return numbered;
    }
}
