package org.recto.enclosure;

import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.Set;

/// A reading of a document.
///
/// @param id a UUID
/// @param text the canonical text
/// @param pieces its blocks
public record EnclosedReading(String id, Details details, String text, List<Piece> pieces) {
    public EnclosedReading {
        pieces = List.copyOf(pieces);
        Check.id(id);
        Check.words(details.toString());
    }

    /// The text with its blocks.
    ///
    /// @throws IllegalArgumentException if they do not fit together
    public ReadingText words() {
        return new ReadingText(text, pieces.stream().map(Piece::block).toList());
    }

    /// The same with none but some pictures.
    ///
    /// @param known their digests
    public EnclosedReading withPictures(Set<String> known) {
        return new EnclosedReading(id, details, text, pieces.stream().map(piece -> piece.withPictures(known)).toList());
    }

    public static EnclosedReading of(String id, Details details, ReadingText text) {
        return new EnclosedReading(id, details, text.text(), text.blocks().stream().map(Piece::of).toList());
    }

    /// A block of a text.
    ///
    /// @param kind the name of a [BlockKind]
    /// @param start in code points of the text
    public record Piece(String kind, int level, int start, int end, List<Style> styles) {
        public Piece {
            styles = List.copyOf(styles);
        }

        private Block block() {
            var formats = styles.stream().map(Style::format).toList();
            return new Block(BlockKind.valueOf(kind), level, new Range(start, end), formats);
        }

        private Piece withPictures(Set<String> known) {
            return new Piece(kind, level, start, end, styles.stream().filter(it -> it.isKnown(known)).toList());
        }

        private static Piece of(Block block) {
            return new Piece(
                    block.kind().name(),
                    block.level(),
                    block.range().start(),
                    block.range().end(),
                    block.formats().stream().map(Style::of).toList());
        }
    }

    /// A format of some words.
    ///
    /// @param kind the name of a [FormatKind]
    public record Style(String kind, int start, int end, String target) {
        public Style {
            Check.words(target);
        }

        private Format format() {
            return new Format(FormatKind.valueOf(kind), new Range(start, end), target);
        }

        private boolean isKnown(Set<String> known) {
            return !kind.equals(FormatKind.PICTURE.name()) || known.contains(target);
        }

        private static Style of(Format format) {
            return new Style(format.kind().name(), format.range().start(), format.range().end(), format.target());
        }
    }
}
