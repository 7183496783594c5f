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

    /// The paragraphs that a range touches, as they are cited: `¶ 7`, or `¶¶ 7–8`; empty before the first.
    public static String place(ReadingText text, Range range) {
        int first = text.paragraphNumber(text.blockAt(range.start()));
        int last = text.paragraphNumber(text.blockAt(Math.max(range.start(), range.end() - 1)));
        if (last == 0) {
            return "";
        }
        return first == last || first == 0 ? "¶ " + last : "¶¶ " + first + "–" + last;
    }
}
