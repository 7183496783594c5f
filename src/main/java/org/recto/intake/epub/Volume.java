package org.recto.intake.epub;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recto.intake.zip.Archive;
import org.recto.intake.zip.Href;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an e-book says of how it is made: its package document.
///
/// @param entry the name of the package document
/// @param document it
/// @param items the book's files by their ids
/// @param spine the files with the text, in the order in which they are read, each once; those beside the line of
///   reading come last
record Volume(String entry, Document document, Map<String, Item> items, List<Item> spine) {

    private static final String CONTAINER = "META-INF/container.xml";

    /// Reads it.
    ///
    /// @throws Problem if it is missing or names no text
    static Volume of(String name, Archive archive) throws Problem {
        var container = archive.find(CONTAINER);
        if (container.isEmpty()) {
            throw damaged(name);
        }
        var entry = root(Xml.parse(name, container.get())).filter(archive::has).orElseThrow(() -> damaged(name));
        var document = Xml.parse(name, archive.get(entry));
        var items = items(document, entry);
        var spine = spine(document, items);
        if (spine.isEmpty() && !Xml.all(document, "itemref").isEmpty()) {
            throw Problem.input("intake.empty", name);
        }
        if (spine.stream().noneMatch(item -> archive.has(item.entry()))) {
            throw damaged(name);
        }
        return new Volume(entry, document, items, spine);
    }

    private static Problem damaged(String name) {
        return Problem.input("intake.epub.damaged", name);
    }

    private static Optional<String> root(Document container) {
        var roots = Xml.all(container, "rootfile");
        return roots.stream()
                .filter(root -> root.attr("media-type").equals("application/oebps-package+xml"))
                .findFirst()
                .or(() -> roots.stream().findFirst())
                .flatMap(root -> Href.resolve("", root.attr("full-path")));
    }

    private static Map<String, Item> items(Document document, String entry) {
        var items = new LinkedHashMap<String, Item>();
        for (Element item : Xml.all(document, "item")) {
            var at = Href.resolve(entry, item.attr("href"));
            var properties = Set.copyOf(Arrays.asList(item.attr("properties").strip().split("\\s+", -1)));
            at.ifPresent(
                    name -> items.putIfAbsent(item.attr("id"), new Item(name, item.attr("media-type"), properties)));
        }
        return items;
    }

    private static List<Item> spine(Document document, Map<String, Item> items) {
        var line = new LinkedHashSet<Item>();
        var beside = new LinkedHashSet<Item>();
        for (Element reference : Xml.all(document, "itemref")) {
            var item = items.get(reference.attr("idref"));
            if (item != null && item.isText()) {
                (reference.attr("linear").equals("no") ? beside : line).add(item);
            }
        }
        line.addAll(beside);
        return new ArrayList<>(line);
    }

    /// Where a reference in the package document leads.
    Optional<String> at(String href) {
        return Href.resolve(entry, href);
    }

    /// What the guide of older books calls so: `cover`, `toc`.
    Set<String> guided(String type) {
        var guided = new LinkedHashSet<String>();
        for (Element reference : Xml.all(document, "reference")) {
            if (reference.attr("type").equalsIgnoreCase(type)) {
                at(reference.attr("href")).ifPresent(guided::add);
            }
        }
        return guided;
    }

    /// The pictures of the cover, which are no part of the text.
    Set<String> covers() {
        var covers = new LinkedHashSet<String>();
        for (Element meta : Xml.all(document, "meta")) {
            var item = meta.attr("name").equalsIgnoreCase("cover") ? items.get(meta.attr("content")) : null;
            if (item != null) {
                covers.add(item.entry());
            }
        }
        items.values().stream()
                .filter(item -> item.properties().contains("cover-image"))
                .forEach(item -> covers.add(item.entry()));
        return covers;
    }
}
