package org.recto.intake.docx;

import java.util.regex.Pattern;

/// What styles are for, by what they are called. Word keeps the names of its own ones in English, whatever it shows;
/// other programs do not, and people make their own.
final class StyleNames {

    private static final Pattern HEADING =
            Pattern.compile(
                    "(heading|überschrift|berschrift|titre|título|titulo|titolo|rubrik|kop|overskrift|nagłówek|nagwek|заголовок)"
                            + "[ _]?([1-9])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TITLE = Pattern.compile("title|titel|article[ _-]?title|doc[ _-]?title");

    private static final Pattern SUBTITLE = Pattern.compile("subtitle|untertitel|sous-titre|subtítulo");

    private static final Pattern QUOTATION =
            Pattern.compile(
                    "(.*[ _-])?(quote|quotation|quotations|zitat|citation|cita|citat|citaat|citazione|block ?quote|block text|"
                            + "extract|epigraph)(s|char)?([ _-].*)?");

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(.*[ _-])?(caption|beschriftung|légende|legende|leyenda|didascalia)([ _-].*)?|figure|table|illustration");

    private static final Pattern CONTENTS =
            Pattern.compile(
                    "(toc|contents|inhaltsverzeichnis|verzeichnis)[ _]?([1-9]|heading)|table of figures|index [1-9]");

    private static final Pattern CODE =
            Pattern.compile("(.*[ _-])?(code|source code|preformatted( text)?|html preformatted|verbatim)([ _-].*)?");

    private StyleNames() {}

    /// The level of heading that a style's name or id makes it; -1 if none.
    static int outline(String name, String id) {
        var named = HEADING.matcher(name);
        if (!name.isEmpty()) {
            return named.matches() ? Styles.outline(Integer.parseInt(named.group(2)) - 1) : -1;
        }
        var identified = HEADING.matcher(id);
        return identified.matches() ? Styles.outline(Integer.parseInt(identified.group(2)) - 1) : -1;
    }

    static boolean isTitle(String name) {
        return TITLE.matcher(name).matches();
    }

    static boolean isSubtitle(String name) {
        return SUBTITLE.matcher(name).matches();
    }

    static boolean isQuotation(String name) {
        return QUOTATION.matcher(name).matches();
    }

    static boolean isCaption(String name) {
        return CAPTION.matcher(name).matches();
    }

    /// Whether it is that of a table of contents' lines.
    static boolean isContents(String name) {
        return CONTENTS.matcher(name).matches();
    }

    static boolean isCode(String name) {
        return CODE.matcher(name).matches();
    }
}
