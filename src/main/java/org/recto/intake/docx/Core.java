package org.recto.intake.docx;

import org.recto.intake.format.Titles;
import org.recto.text.Details;
import org.recto.text.Problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a document says of itself beside its text.
///
/// @param values by the names of their elements
record Core(Map<String, String> values) {

    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)microsoft word - .*|.*\\.(docx?|rtf|odt|pdf|txt)|document ?\\d*|dokument ?\\d*|untitled.*|title|"
                            + "powerpoint presentation|word document");

    private static final Pattern NO_AUTHOR =
            Pattern.compile(
                    "(?i)(microsoft|windows|ms)?[ _-]?(office)?[ _-]?(user|benutzer)?\\d*|admin(istrator)?|owner|author|unknown|"
                            + "python-docx|apache poi|pandoc|openoffice.*|libreoffice.*|default");

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /// Reads it. Nothing hangs on it, so a damaged one is none.
    static Core of(Optional<Part> part) {
        var values = new HashMap<String, String>();
        try {
            if (part.isPresent()) {
                read(part.get().xml(), values);
            }
        } catch (Problem _) {
            values.clear();
        }
        return new Core(values);
    }

    private static void read(Xml xml, Map<String, String> values) throws Problem {
        for (var event = xml.next(); event != Xml.Event.OVER; event = xml.next()) {
            if (event == Xml.Event.START && !xml.name().equals("coreProperties")) {
                values.putIfAbsent(xml.name(), Titles.shown(xml.words()));
            }
        }
    }

    String title() {
        var title = values.getOrDefault("title", "");
        return NO_TITLE.matcher(title).matches() ? "" : title;
    }

    /// @param title that the document has
    /// @param textLanguage that its text is said to be in, or empty
    Details details(String title, String textLanguage) {
        var author = values.getOrDefault("creator", "").replaceAll("\\s*;\\s*", ", ");
        var date = DATE.matcher(values.getOrDefault("created", ""));
        var said = values.getOrDefault("language", "");
        var language = LANGUAGE.matcher(said).matches() ? said : textLanguage;
        return new Details(
                title,
                NO_AUTHOR.matcher(author).matches() ? "" : author,
                date.matches() ? date.group(1) : "",
                "",
                "",
                LANGUAGE.matcher(language).matches() ? language : "");
    }
}
