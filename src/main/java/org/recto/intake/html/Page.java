package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.recto.intake.format.BlockList;
import org.recto.intake.format.Pace;
import org.recto.intake.markup.Addresses;
import org.recto.intake.markup.DataPictures;
import org.recto.intake.markup.Marks;
import org.recto.intake.markup.MarkupBlocks;
import org.recto.intake.markup.Notes;
import org.recto.intake.markup.Pictures;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What is made of one page: its text, and the pictures in it.
///
/// @param text the blocks; none if nothing of it can be read
/// @param pictures to which they refer
record Page(ReadingText text, Pictures pictures) {

    /// Makes blocks of parts of a page.
    ///
    /// @param name of the file
    /// @param headline the title, which comes first if it stands outside the parts
    /// @param parts one after another
    static Page of(
            String name, WebPage web, Headline headline, List<Element> parts, Predicate<Element> isDropped, Pace pace)
            throws Problem {
        var pictures = new Pictures();
        var blocks = new BlockList(name);
        var element = headline.element();
        var setting =
                new MarkupBlocks.Setting(
                        new DataPictures(pictures),
                        new Addresses(),
                        Notes.of(web.select("a[href*=#]")),
                        isDropped,
                        element);
        var all = new MarkupBlocks(blocks, setting, pace);
        if (element != null && parts.stream().noneMatch(part -> isIn(element, part))) {
            all.add(element);
        }
        for (Element part : parts) {
            all.add(part);
        }
        return new Page(blocks.isEmpty() ? ReadingText.EMPTY : blocks.build(), pictures);
    }

    static boolean isIn(Element element, Element part) {
        Element above = element;
        while (above != null && !above.equals(part)) {
            above = above.parent();
        }
        return above != null;
    }

    /// Drops what stands above the title within the article, such as the name of a column, and the same title again.
    static void dropAround(Headline headline, Article article, WebPage web) {
        var element = headline.element();
        if (element == null) {
            return;
        }
        Set<Element> dropped = article.dropped();
        for (Element root : article.roots()) {
            web.select("h1, h2, h3")
                    .filter(heading -> !heading.equals(element) && isIn(heading, root))
                    .filter(heading -> Marks.glance(heading, 400).equals(headline.words()))
                    .limit(1)
                    .forEach(dropped::add);
            if (isIn(element, root)) {
                for (Element at = element; at != null && !at.equals(root); at = at.parent()) {
                    at.previousElementSiblings().stream().filter(Page::isLabel).forEach(dropped::add);
                }
            }
        }
    }

    private static boolean isLabel(Element element) {
        return Marks.glance(element, 60).length() < 60 && element.selectFirst("img, picture, svg, figure") == null;
    }
}
