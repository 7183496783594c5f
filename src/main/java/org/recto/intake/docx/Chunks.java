package org.recto.intake.docx;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recto.text.BlockKind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pieces of web pages that some programs put into a document as they are. Their words are taken, with little else.
final class Chunks {

    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, td, th, div";

    private Chunks() {}

    /// @param chunk the page; nothing if it is not there
    static List<Piece> of(Optional<byte[]> chunk) {
        var pieces = new ArrayList<Piece>();
        for (Element block : chunk.map(Chunks::page).orElseGet(() -> new Document("")).select(BLOCKS)) {
            var words = block.select(BLOCKS).size() == 1 ? block.text() : block.ownText();
            if (!words.isBlank()) {
                pieces.add(piece(block.normalName(), words));
            }
        }
        return pieces;
    }

    private static Document page(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static Piece piece(String name, String words) {
        var rich = RichWords.plain(words);
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    Piece.of(BlockKind.HEADING, rich).as(BlockKind.HEADING, name.charAt(1) - '0');
            case "li" -> Piece.of(BlockKind.LIST_ITEM, rich).as(BlockKind.LIST_ITEM, 1);
            case "blockquote" -> Piece.of(BlockKind.QUOTATION, rich);
            default -> Piece.of(BlockKind.PARAGRAPH, rich);
        };
    }
}
