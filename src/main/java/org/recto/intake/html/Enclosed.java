package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.recto.enclosure.Enclosure;
import org.recto.enclosure.EnclosureJson;
import org.recto.enclosure.Seal;
import org.recto.intake.enclosed.Shown;
import org.recto.intake.format.Taken;
import org.recto.text.Picture;

import java.util.Optional;
import java.util.stream.Collectors;

/// What a page of ours encloses: an element that no browser shows.
final class Enclosed {

    private static final String READING = "article.reading";

    /// What stands between the words of a reading that is not of it.
    private static final String BESIDE = ".pilcrow, .ref, .page, .notes, .after";

    private final Optional<Enclosure> enclosure;

    private Enclosed(Optional<Enclosure> enclosure) {
        this.enclosure = enclosure;
    }

    /// Looks for it, and takes it out of the page.
    ///
    /// @return one with nothing in it where the page does not say any more what it was written to say
    static Enclosed in(WebPage page) {
        var element = page.first("#" + Seal.ELEMENT).orElse(null);
        var body = page.document().selectFirst("body");
        if (element == null || body == null) {
            return new Enclosed(Optional.empty());
        }
        element.remove();
        boolean isWhole =
                Seal.of(body.nodeStream(TextNode.class).map(TextNode::getWholeText))
                        .equals(element.attr(Seal.ATTRIBUTE));
        return new Enclosed(
                Optional.of(element.wholeText())
                        .filter(_ -> isWhole)
                        .flatMap(EnclosureJson::read)
                        .filter(enclosure -> Shown.of(enclosure, readings(body)).isPresent()));
    }

    private static String readings(Element body) {
        return body.select(READING).stream()
                .map(article -> {
                    var copy = article.clone();
                    copy.select(BESIDE).remove();
                    return copy.wholeText();
                })
                .collect(Collectors.joining("\n"));
    }

    /// What came out of the page, with what it encloses.
    ///
    /// @param taken as of any other page
    Taken with(Taken taken) {
        var digests = taken.pictures().stream().map(Picture::sha256).collect(Collectors.toSet());
        return enclosure.map(it -> taken.with(it.withPictures(digests))).orElse(taken);
    }
}
