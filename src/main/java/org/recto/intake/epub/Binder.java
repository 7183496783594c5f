package org.recto.intake.epub;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recto.intake.format.BlockList;
import org.recto.intake.format.BlockText;
import org.recto.intake.format.Pace;
import org.recto.intake.markup.Addresses;
import org.recto.intake.markup.Marks;
import org.recto.intake.markup.MarkupBlocks;
import org.recto.intake.markup.Notes;
import org.recto.intake.zip.Archive;
import org.recto.text.BlockKind;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts the files of a book together to one text, in the order of the spine.
final class Binder {

    /// Files at the head of a book among which its title page is.
    private static final int HEAD = 5;

    /// UTF-16 units of a page that is only a cover.
    private static final int COVER = 300;

    /// UTF-16 units by which a page with text is told from one without.
    private static final int GLANCE = 40;

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
    private static final Set<String> COVER_TYPES = Set.of("cover", "doc-cover");

    private final String name;
    private final Archive archive;
    private final Volume volume;
    private final Contents contents;
    private final BookPictures pictures;
    private final String title;
    private final BlockList blocks;
    private final Addresses addresses = new Addresses();
    private final Set<String> covers;
    private final Set<String> tables;
    private final List<Bound> files = new ArrayList<>();
    private final Map<String, Integer> reached = new HashMap<>();
    private int missing;
    private boolean isTitled;

    /// @param title of the book, or empty
    Binder(String name, Archive archive, Volume volume, Contents contents, BookPictures pictures, String title) {
        this.name = name;
        this.archive = archive;
        this.volume = volume;
        this.contents = contents;
        this.pictures = pictures;
        this.title = title;
        this.blocks = new BlockList(name);
        this.covers = volume.guided("cover");
        this.tables = volume.guided("toc");
    }

    /// Adds all files.
    void bind(Pace pace) throws Problem {
        var texts = new ArrayList<Map.Entry<Item, byte[]>>();
        for (Item item : volume.spine()) {
            var bytes = archive.find(item.entry());
            missing += bytes.isEmpty() ? 1 : 0;
            if (bytes.isPresent() && !item.isNavigation()) {
                texts.add(Map.entry(item, bytes.get()));
            }
        }
        var notes = new Notes(References.in(texts.stream().map(Map.Entry::getValue).toList()));
        for (int i = 0; i < texts.size(); i++) {
            double from = (double) i / texts.size();
            var stretch = pace.part(from, from + 1.0 / texts.size());
            add(texts.get(i).getKey(), texts.get(i).getValue(), notes, i < HEAD, stretch);
        }
    }

    private void add(Item item, byte[] bytes, Notes notes, boolean isHead, Pace pace) throws Problem {
        var document = Xml.parseChapter(name, bytes);
        if (isLeftOut(item, document)) {
            return;
        }
        int start = blocks.size();
        reached.putIfAbsent(Parting.key(item.entry(), ""), start);
        var heading = heading(item, document);
        if (heading.isPresent()) {
            blocks.add(BlockKind.HEADING, 1, BlockText.plain(heading.get()));
        }
        var bookTitle = isHead && !isTitled ? bookTitle(document) : Optional.<Element>empty();
        isTitled |= bookTitle.isPresent();
        var pages = new HashMap<String, String>();
        contents.pages().stream()
                .filter(page -> page.entry().equals(item.entry()))
                .forEach(page -> pages.putIfAbsent(page.id(), page.words()));
        var setting =
                new MarkupBlocks.Setting(
                        pictures.of(item.entry()),
                        addresses,
                        notes,
                        element -> pictures.isCover(item.entry(), element),
                        bookTitle.orElse(null),
                        pages,
                        id -> reached.putIfAbsent(Parting.key(item.entry(), id), blocks.size()));
        var text = new MarkupBlocks(blocks, setting, pace);
        Optional.ofNullable(pages.remove("")).ifPresent(text::page);
        text.add(document);
        if (blocks.size() > start) {
            files.add(new Bound(item, bytes, start, blocks.size()));
        }
    }

    /// Whether a file is the cover, or a table of contents that only repeats what the book says elsewhere.
    private boolean isLeftOut(Item item, Document document) {
        var body = document.selectFirst("body");
        boolean isCover =
                covers.contains(item.entry())
                        || (body != null && Marks.isA(body, COVER_TYPES))
                        || item.properties().contains("cover");
        boolean isTable =
                tables.contains(item.entry())
                        && contents.chapters().stream()
                                .noneMatch(it -> it.entry().equals(item.entry()) && !it.id().isEmpty());
        return isTable || (isCover && Marks.glance(document, COVER).length() < COVER);
    }

    /// The title that the table of contents gives a file that has no heading of its own.
    private Optional<String> heading(Item item, Document document) {
        var body = document.selectFirst("body");
        boolean isEmpty = body == null || Marks.glance(body, GLANCE).isEmpty();
        if (isEmpty || document.selectFirst(HEADINGS) != null) {
            return Optional.empty();
        }
        var named =
                contents.chapters().stream()
                        .filter(chapter -> chapter.entry().equals(item.entry()))
                        .map(Landmark::words)
                        .findFirst();
        var line =
                named.flatMap(words ->
                        document.selectStream("p, div")
                                .limit(20)
                                .filter(element -> Xml.words(element).equalsIgnoreCase(words))
                                .reduce((_, inner) -> inner));
        line.ifPresent(element -> element.tagName("h1"));
        return line.isPresent() ? Optional.empty() : named;
    }

    private Optional<Element> bookTitle(Document document) {
        return document.selectStream(HEADINGS)
                .limit(20)
                .filter(heading -> !title.isEmpty() && Xml.words(heading).equalsIgnoreCase(title))
                .findFirst();
    }

    BlockList blocks() {
        return blocks;
    }

    List<Bound> files() {
        return files;
    }

    Map<String, Integer> reached() {
        return reached;
    }

    /// How many files the book lists and does not have.
    int missing() {
        return missing;
    }
}
