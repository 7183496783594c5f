package org.recto.intake.plain;

import org.recto.intake.format.BlockList;
import org.recto.intake.format.BlockText;
import org.recto.intake.format.Decoded;
import org.recto.intake.format.Decoder;
import org.recto.intake.format.FileKind;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.intake.format.Titles;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Original;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads plain text: every word stays as it stands; only where paragraphs begin and end has to be found.
public final class PlainText implements FormatReader {

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        return read(file, Decoder.decode(file), pace);
    }

    /// Reads characters that have been decoded already.
    public Taken read(SourceFile file, Decoded decoded, Pace pace) throws Problem {
        var pieces = Layout.of(decoded.text(), pace);
        if (pieces.isEmpty()) {
            throw Problem.input("intake.empty", file.name());
        }
        var header = GutenbergHeader.details(decoded.text());
        var title = header.isPresent() ? Optional.<String>empty() : TitleFinder.find(pieces);
        var blocks = new BlockList(file.name());
        for (Piece piece : title.map(found -> parted(pieces, found)).orElse(pieces)) {
            blocks.add(piece.kind(), piece.kind() == BlockKind.HEADING ? 1 : 0, BlockText.plain(piece.words()));
        }
        var details =
                header.orElseGet(() ->
                        Details.titled(
                                title.map(Titles::shown)
                                        .orElseGet(() -> Titles.made(file.name(), pieces.getFirst().words()))));
        var original = new Original(file.name(), FileKind.PLAIN_TEXT.mediaType(), file.bytes());
        return new Taken(details, blocks.build(), original, decoded.notices());
    }

    /// The pieces with the title as one of its own.
    private static List<Piece> parted(List<Piece> pieces, String title) {
        var parted = new ArrayList<>(pieces);
        var head = parted.removeFirst();
        var rest = head.words().substring(title.length()).strip();
        if (!rest.isEmpty()) {
            parted.addFirst(new Piece(BlockKind.PARAGRAPH, rest, false));
        }
        parted.addFirst(new Piece(BlockKind.TITLE, title, true));
        return parted;
    }
}
