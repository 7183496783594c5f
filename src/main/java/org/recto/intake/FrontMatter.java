package org.recto.intake;

import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.recto.text.Details;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a Markdown file says of itself between `---` lines at its head.
final class FrontMatter {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*");

    private final Map<String, List<String>> values;

    FrontMatter(Node document) {
        var visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        this.values = visitor.getData();
    }

    /// The details that it gives.
    ///
    /// @param title to use if it names none
    Details details(String title) {
        var named = value("title");
        return new Details(
                named.isBlank() ? title : named,
                value("author", "authors", "by", "creator"),
                value("date", "published"),
                value("source", "publication", "journal", "publisher", "site"),
                value("link", "url", "source_url", "canonical_url"),
                language());
    }

    private String language() {
        var language = value("language", "lang");
        return LANGUAGE.matcher(language).matches() ? language.replace('_', '-') : "";
    }

    /// The first of these keys that has a value; several values are joined.
    private String value(String... keys) {
        return Stream.of(keys)
                .map(key ->
                        values.getOrDefault(key, List.of()).stream()
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .collect(Collectors.joining(", ")))
                .filter(value -> !value.isEmpty())
                .map(Titles::shown)
                .findFirst()
                .orElse("");
    }
}
