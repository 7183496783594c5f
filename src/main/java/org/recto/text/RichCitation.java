package org.recto.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The same as a [Citation] as HTML, for whatever takes rich text: the words as they are set, paragraph by paragraph,
/// and where they stand. Nobody's words become markup.
public final class RichCitation {

    private RichCitation() {}

    /// The quotation and its source.
    public static String of(Details details, ReadingText text, Range range) {
        var paragraphs = paragraphs(text, range);
        var html = new StringBuilder("<meta charset=\"utf-8\">");
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean isLast = i == paragraphs.size() - 1;
            html.append("<p>").append(i == 0 ? "“" : "").append(paragraphs.get(i));
            html.append(isLast ? "” (" + escaped(Citation.source(details, text, range)) + ")" : "").append("</p>");
        }
        return html.toString();
    }

    private static List<String> paragraphs(ReadingText text, Range range) {
        var words = text.substring(range);
        int before = words.codePointCount(0, words.length() - words.stripLeading().length());
        int after = words.codePointCount(words.stripTrailing().length(), words.length());
        if (before + after >= range.length()) {
            return List.of("");
        }
        var within = new Range(range.start() + before, range.end() - after);
        var paragraphs = new ArrayList<String>();
        for (Block block : text.blocks()) {
            if (block.range().overlaps(within)) {
                paragraphs.add(set(text, block, block.range().clip(within)));
            }
        }
        return paragraphs;
    }

    private static String set(ReadingText text, Block block, Range range) {
        var borders = new TreeSet<>(List.of(range.start(), range.end()));
        for (Format format : block.formats()) {
            if (format.range().overlaps(range)) {
                borders.add(format.range().clip(range).start());
                borders.add(format.range().clip(range).end());
            }
        }
        var html = new StringBuilder();
        int from = borders.removeFirst();
        for (int to : borders) {
            var piece = new Range(from, to);
            var words = escaped(text.substring(piece)).replace("\n", "<br>");
            for (Format format : block.formats()) {
                var tag = format.range().overlaps(piece) ? tag(format.kind()) : "";
                words = tag.isEmpty() ? words : "<" + tag + ">" + words + "</" + tag + ">";
            }
            html.append(words);
            from = to;
        }
        return html.toString();
    }

    private static String tag(FormatKind kind) {
        return switch (kind) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case STRIKETHROUGH -> "s";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case LINK, PICTURE, PAGE -> "";
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
