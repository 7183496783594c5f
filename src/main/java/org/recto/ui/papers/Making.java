package org.recto.ui.papers;

import org.recto.packet.Exports;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.ui.parts.Words;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Makes what is to be seen of a document.
final class Making implements PreviewModel.Maker {

    private final Exports exports;

    Making(Exports exports) {
        this.exports = exports;
    }

    /// What is no document for paper is seen on paper, too, if it has the same content.
    @Override
    public Seen make(Wish wish, Progress progress) throws Problem {
        return switch (wish.format()) {
            case PDF, HTML, DOCX -> new Seen.Pages(exports.printout(wish.filter(), wish.written(), progress));
            case MD, CSV -> new Seen.Text(words(wish));
            case XLSX -> new Seen.Text(Words.of("papers.workbook"));
        };
    }

    private String words(Wish wish) throws Problem {
        var first = new FirstWords();
        try {
            exports.write(wish.format(), wish.filter(), wish.written(), first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return first.words();
    }
}
