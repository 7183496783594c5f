package org.recto.intake.epub;

import org.jsoup.nodes.Element;
import org.recto.intake.zip.Archive;
import org.recto.intake.zip.Href;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A book's table of contents and its list of printed pages, as books of either age have them.
///
/// @param chapters in their order
/// @param pages in theirs
record Contents(List<Landmark> chapters, List<Landmark> pages) {

    /// Landmarks of either kind.
    private static final int MOST = 20_000;

    private static final String NCX = "application/x-dtbncx+xml";

    static Contents of(String name, Archive archive, Volume volume) throws Problem {
        var navigation =
                volume.items().values().stream()
                        .filter(Item::isNavigation)
                        .map(Item::entry)
                        .filter(archive::has)
                        .findFirst();
        if (navigation.isPresent()) {
            var found = navigation(name, archive, navigation.get());
            if (!found.chapters.isEmpty()) {
                return found;
            }
        }
        var ncx =
                volume.items().values().stream()
                        .filter(item -> item.mediaType().equals(NCX))
                        .map(Item::entry)
                        .filter(archive::has)
                        .findFirst();
        return ncx.isPresent() ? ncx(name, archive, ncx.get()) : new Contents(List.of(), List.of());
    }

    private static Contents navigation(String name, Archive archive, String entry) throws Problem {
        var chapters = new ArrayList<Landmark>();
        var pages = new ArrayList<Landmark>();
        for (Element nav : Xml.all(Xml.parseChapter(name, archive.get(entry)), "nav")) {
            var type = Xml.attribute(nav, "type");
            var into = type.equals("toc") ? chapters : type.equals("page-list") ? pages : new ArrayList<Landmark>();
            for (Element link : Xml.all(nav, "a")) {
                add(into, entry, link.attr("href"), Xml.words(link), depth(link, "ol", nav));
            }
        }
        return new Contents(chapters, pages);
    }

    private static Contents ncx(String name, Archive archive, String entry) throws Problem {
        var document = Xml.parse(name, archive.get(entry));
        var chapters = new ArrayList<Landmark>();
        for (Element point : Xml.all(document, "navpoint")) {
            addPoint(chapters, entry, point, depth(point, "navpoint", document) + 1);
        }
        var pages = new ArrayList<Landmark>();
        for (Element target : Xml.all(document, "pagetarget")) {
            addPoint(pages, entry, target, 1);
        }
        return new Contents(chapters, pages);
    }

    private static void addPoint(List<Landmark> into, String entry, Element point, int depth) {
        var label = child(point, Set.of("navlabel"));
        var content = child(point, Set.of("content"));
        if (label.isPresent() && content.isPresent()) {
            add(into, entry, content.get().attr("src"), Xml.words(label.get()), depth);
        }
    }

    private static Optional<Element> child(Element of, Set<String> names) {
        return of.children().stream().filter(child -> names.contains(Xml.local(child))).findFirst();
    }

    private static int depth(Element element, String name, Element within) {
        int depth = 0;
        for (Element above = element.parent(); above != null && !above.equals(within); above = above.parent()) {
            depth += Xml.local(above).equals(name) ? 1 : 0;
        }
        return depth;
    }

    private static void add(List<Landmark> into, String from, String href, String words, int depth) {
        var entry = Href.resolve(from, href);
        int hash = href.indexOf('#');
        if (entry.isPresent() && !words.isEmpty() && into.size() < MOST) {
            into.add(new Landmark(words, entry.get(), hash < 0 ? "" : href.substring(hash + 1), depth));
        }
    }
}
