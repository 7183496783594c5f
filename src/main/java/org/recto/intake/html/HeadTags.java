package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.recto.intake.format.Lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a page says of itself in its `meta` elements: Open Graph, Dublin Core, Highwire and their kin, by their names
/// in small letters.
final class HeadTags {

    /// Elements that are looked at, and UTF-16 units of a value that are taken. Pages have a hundred or less.
    private static final int MOST = 1_000;

    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> values = new HashMap<>();

    HeadTags(WebPage page) {
        page.select("meta").limit(MOST).forEach(this::add);
    }

    private void add(Element meta) {
        var value = meta.attr("content").strip();
        for (String attribute : List.of("property", "name", "itemprop")) {
            var name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !Lines.isBlank(value) && value.length() <= LONGEST) {
                values.computeIfAbsent(name.replace("dcterms.", "dc.").replace("dc:", "dc."), _ -> new ArrayList<>())
                        .add(value);
            }
        }
    }

    /// All values of the first of these names that has any.
    List<String> all(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return values.get(name);
            }
        }
        return List.of();
    }

    /// The first value of the first of these names that has one, or nothing.
    String first(String... names) {
        var all = all(names);
        return all.isEmpty() ? "" : all.getFirst();
    }
}
