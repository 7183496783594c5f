package org.recto.intake.markdown;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.recto.intake.format.BlockList;
import org.recto.intake.format.Caps;
import org.recto.intake.format.Decoded;
import org.recto.intake.format.Decoder;
import org.recto.intake.format.FileKind;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Lines;
import org.recto.intake.format.Notices;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.intake.format.Titles;
import org.recto.intake.plain.PlainText;
import org.recto.text.BlockKind;
import org.recto.text.Original;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads Markdown: CommonMark with tables, strikethrough, footnotes and front matter. What cannot be parsed in bearable
/// time is taken as the plain text that Markdown also is.
public final class Markdown implements FormatReader {

    /// How deep blocks and inlines may nest; deeper marks are words. Readers of the tree may then call themselves.
    private static final int NESTING = 100;

    private final Parser parser =
            Parser.builder()
                    .extensions(
                            List.of(
                                    TablesExtension.builder().maxCells(Caps.TABLE_CELLS).build(),
                                    StrikethroughExtension.create(),
                                    FootnotesExtension.builder().inlineFootnotes(true).build()))
                    .maxOpenBlockParsers(NESTING)
                    .maxInlineNesting(NESTING)
                    .build();

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        var decoded = Decoder.decode(file);
        var front = FrontMatter.of(decoded.text());
        pace.at(0.1);
        var document = Tangle.is(front.rest()) ? Optional.<Node>empty() : parse(front.rest());
        if (document.isEmpty()) {
            return plain(file, decoded, front, pace.part(0.1, 1), List.of(Notices.of("markdown.plain")));
        }
        pace.at(0.5);
        var blocks = new BlockList(file.name());
        new MarkdownBlocks(document.get(), front.title(), blocks, pace.part(0.5, 0.9)).add();
        return blocks.isEmpty()
                ? plain(file, decoded, front, pace.part(0.9, 1), List.of())
                : taken(file, front, blocks.build(), decoded.notices());
    }

    /// The document, unless the parser gives up on it: it does so by an exception where a table has millions of cells.
    private Optional<Node> parse(String markdown) {
        try {
            return Optional.of(parser.parse(markdown));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /// The words as they stand, marks and all.
    private static Taken plain(SourceFile file, Decoded decoded, FrontMatter front, Pace pace, List<String> notices)
            throws Problem {
        boolean isAll = Lines.isBlank(front.rest());
        var words = isAll ? decoded : new Decoded(front.rest(), decoded.replaced(), decoded.guess());
        var plain = new PlainText().read(file, words, pace);
        var all = new ArrayList<>(plain.notices());
        all.addAll(notices);
        return new Taken(front.details(plain.details().title()), plain.text(), original(file), all);
    }

    private static Taken taken(SourceFile file, FrontMatter front, ReadingText text, List<String> notices) {
        var title = heading(text).map(Titles::shown).orElseGet(() -> Titles.made(file.name(), text.text()));
        return new Taken(front.details(title), text, original(file), notices);
    }

    private static Original original(SourceFile file) {
        return new Original(file.name(), FileKind.MARKDOWN.mediaType(), file.bytes());
    }

    private static Optional<String> heading(ReadingText text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING)
                .findFirst()
                .map(text::text);
    }
}
