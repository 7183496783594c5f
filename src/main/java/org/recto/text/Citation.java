package org.recto.text;

/// A passage's words with where they stand, as a reader pastes them into an essay: `“One-way trust.” (Mara Lindqvist,
/// “Personal diplomacy and its limits”, 2017, ¶ 7)`.
public final class Citation {

    private Citation() {}

    /// The quotation and its source.
    public static String of(Details details, ReadingText text, Range range) {
        return "“" + text.substring(range).strip() + "” (" + source(details, text, range) + ")";
    }

    /// The source alone: author, title, date and paragraph, as far as they are known.
    public static String source(Details details, ReadingText text, Range range) {
        var cited = new StringBuilder();
        if (!details.author().isBlank()) {
            cited.append(details.author()).append(", ");
        }
        cited.append('“').append(details.title()).append('”');
        if (!details.date().isBlank()) {
            cited.append(", ").append(details.date());
        }
        var place = place(text, range);
        return place.isEmpty() ? cited.toString() : cited.append(", ").append(place).toString();
    }

    /// The pages, if the original has any, and the paragraphs that a range touches, as they are cited: `¶ 7`, `¶¶ 7–8`,
    /// or `p. 12, ¶ 7`; empty before the first.
    public static String place(ReadingText text, Range range) {
        int first = text.paragraphNumber(text.blockAt(range.start()));
        int last = text.paragraphNumber(text.blockAt(Math.max(range.start(), range.end() - 1)));
        var page = page(text, range);
        if (last == 0) {
            return page;
        }
        var paragraphs = first == last || first == 0 ? "¶ " + last : "¶¶ " + first + "–" + last;
        return page.isEmpty() ? paragraphs : page + ", " + paragraphs;
    }

    /// The pages that a range touches, as they are cited: `p. 7`, or `pp. 7–8`; empty where the original has none.
    private static String page(ReadingText text, Range range) {
        var last = text.pageAt(Math.max(range.start(), range.end() - 1));
        if (last.isEmpty()) {
            return "";
        }
        var first = text.pageAt(range.start());
        return first.isEmpty() || first.equals(last) ? "p. " + last.get() : "pp. " + first.get() + "–" + last.get();
    }
}
