package org.recto.text;

import java.util.Locale;

/// What is known about a reading besides its text. Any of it but the title may be empty.
///
/// @param title how it is called, never blank
/// @param author as a byline has it
/// @param date as the source has it, preferably ISO 8601 (`2017-11-08`, `2017`)
/// @param source the journal, site or book
/// @param link an address; shown, and opened on a click only if it is http or https
/// @param language a BCP 47 tag such as `en`; empty if unknown
public record Details(String title, String author, String date, String source, String link, String language) {

    /// @throws IllegalArgumentException if the title is blank
    public Details {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a reading needs a title");
        }
    }

    /// Details of which only the title is known.
    public static Details titled(String title) {
        return new Details(title, "", "", "", "", "");
    }

    public Details withTitle(String newTitle) {
        return new Details(newTitle, author, date, source, link, language);
    }

    /// The language as Java has it, for breaking text into words and sentences; English rules if unknown.
    public Locale locale() {
        return language.isBlank() ? Locale.ENGLISH : Locale.forLanguageTag(language);
    }
}
