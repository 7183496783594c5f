package org.recto.intake;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.recto.text.BlockKind;
import org.recto.text.Original;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.Optional;

/// Reads Markdown: CommonMark with tables, strikethrough, footnotes and front matter.
final class Markdown implements FormatReader {

    /// How deep blocks and inlines may nest; deeper marks are words.
    private static final int NESTING = 100;

    private final Parser parser =
            Parser.builder()
                    .extensions(
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    FootnotesExtension.builder().inlineFootnotes(true).build(),
                                    YamlFrontMatterExtension.create()))
                    .maxOpenBlockParsers(NESTING)
                    .maxInlineNesting(NESTING)
                    .build();

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        var decoded = Decoder.decode(file);
        var document = parser.parse(decoded.text());
        pace.at(0.7);
        var blocks = new BlockList(file.name());
        new MarkdownBlocks(document, blocks).add(document);
        if (blocks.isEmpty()) {
            return new PlainText().read(file, decoded, pace);
        }
        var text = blocks.build();
        var details =
                new FrontMatter(document)
                        .details(
                                heading(text)
                                        .map(Titles::shown)
                                        .orElseGet(() -> Titles.made(file.name(), text.text())));
        var original = new Original(file.name(), FileKind.MARKDOWN.mediaType(), file.bytes());
        return new Taken(details, text, original, decoded.notices());
    }

    private static Optional<String> heading(ReadingText text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING)
                .findFirst()
                .map(text::text);
    }
}
