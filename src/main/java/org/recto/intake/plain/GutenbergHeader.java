package org.recto.intake.plain;

import org.recto.intake.format.Lines;
import org.recto.intake.format.Titles;
import org.recto.text.Details;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a text of Project Gutenberg says of itself before it begins: `Title: ...`, `Author: ...`. The lines stay in the
/// text.
final class GutenbergHeader {

    private static final String NAME = "Project Gutenberg";
    private static final int LINES = 100;
    private static final Pattern FIELD = Pattern.compile("(Title|Author|Language):\\s+(\\S.*)");

    private GutenbergHeader() {}

    /// The details, if the text begins with such a header and it names a title.
    static Optional<Details> details(String text) {
        var lines = text.lines().limit(LINES).toList();
        boolean begins = lines.stream().limit(3).anyMatch(line -> line.contains(NAME));
        var fields = begins ? fields(lines) : Map.<String, String>of();
        return Optional.ofNullable(fields.get("Title"))
                .map(title ->
                        new Details(
                                Titles.shown(title),
                                Titles.shown(fields.getOrDefault("Author", "")),
                                "",
                                NAME,
                                "",
                                language(fields.getOrDefault("Language", ""))));
    }

    private static Map<String, String> fields(List<String> lines) {
        var fields = new HashMap<String, String>();
        var last = "";
        for (String line : lines) {
            var field = FIELD.matcher(line);
            if (field.matches()) {
                last = field.group(1);
                fields.putIfAbsent(last, field.group(2));
            } else if (!last.isEmpty() && !line.isBlank() && Lines.indent(line) > 0) {
                fields.merge(last, line.strip(), (before, more) -> before + " " + more);
            } else {
                last = "";
            }
        }
        return fields;
    }

    private static String language(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(name.strip()))
                .findFirst()
                .orElse("");
    }
}
