package org.recto.intake.html;

import org.jsoup.nodes.Element;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a page says of its article in JSON-LD, in the words of schema.org.
final class LinkedData {

    /// UTF-16 units of JSON that are read.
    private static final int LONGEST = 1_000_000;

    /// Objects that are looked at.
    private static final int MOST = 1_000;

    private static final JsonMapper JSON = new JsonMapper();

    private final Optional<JsonNode> article;

    LinkedData(WebPage page) {
        this.article = article(page);
    }

    private static Optional<JsonNode> article(WebPage page) {
        int left = LONGEST;
        for (Element script : page.select("script").toList()) {
            var json = script.attr("type").strip().equalsIgnoreCase("application/ld+json") ? script.data() : "";
            left -= json.length();
            if (!json.isBlank() && left > 0) {
                var found = read(json).flatMap(LinkedData::find);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> read(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> find(JsonNode root) {
        var rest = new ArrayDeque<JsonNode>(List.of(root));
        for (int i = 0; i < MOST && !rest.isEmpty(); i++) {
            var node = rest.remove();
            if (node.isObject() && isArticle(node)) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(rest::add);
            } else if (node.isObject()) {
                rest.add(node.path("@graph"));
                rest.add(node.path("mainEntity"));
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.path("@type")).stream()
                .anyMatch(type ->
                        type.endsWith("Article")
                                || type.endsWith("Posting")
                                || type.equals("Report")
                                || type.equals("Chapter")
                                || type.equals("Review"));
    }

    /// A value as text: of a person or an organisation, the name.
    ///
    /// @return empty if the page does not say
    String text(String key) {
        return String.join(", ", article.map(node -> texts(node.path(key))).orElse(List.of()));
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        var rest = new ArrayDeque<JsonNode>(List.of(node));
        for (int i = 0; i < MOST && !rest.isEmpty(); i++) {
            var next = rest.remove();
            if (next.isArray()) {
                next.forEach(rest::add);
            } else if (next.isObject()) {
                var name = next.has("name") ? next.path("name") : next.path("@value");
                rest.add(name.isMissingNode() ? next.path("@id") : name);
            } else if (next.isString() && !next.stringValue().isBlank()) {
                texts.add(next.stringValue().strip());
            }
        }
        return texts;
    }
}
