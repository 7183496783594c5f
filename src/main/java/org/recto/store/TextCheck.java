package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Proves that every text and every original is the one that was taken in, and that every annotation has the words that
/// were marked. SQLite does not notice most flipped bits.
final class TextCheck {

    private final EditionTable editions;
    private final PictureTable pictures;
    private final Contents contents;
    private final List<String> found = new ArrayList<>();

    TextCheck(EditionTable editions, PictureTable pictures, Contents contents) {
        this.editions = editions;
        this.pictures = pictures;
        this.contents = contents;
    }

    /// A sentence for each fault.
    List<String> faults() throws SQLException {
        for (Id<Edition> id : editions.ids()) {
            check(id);
        }
        return List.copyOf(found);
    }

    private void check(Id<Edition> id) throws SQLException {
        var title = title(id);
        checkPictures(id, title);
        try {
            editions.original(id);
        } catch (IllegalArgumentException e) {
            found.add(Problem.input("store.check.original", title).getMessage());
        }
        try {
            check(editions.stored(id).edition(id).text(), title, annotation -> annotation.edition().equals(id));
        } catch (IllegalArgumentException e) {
            found.add(Problem.input("store.check.text", title).getMessage());
        }
    }

    private void checkPictures(Id<Edition> id, String title) throws SQLException {
        for (String sha256 : pictures.ofEdition(id)) {
            try {
                pictures.picture(id, sha256);
            } catch (IllegalArgumentException e) {
                found.add(Problem.input("store.check.picture", title).getMessage());
            }
        }
    }

    private void check(ReadingText text, String title, Predicate<Annotation> isIn) {
        for (Annotation annotation : contents.annotations()) {
            if (isIn.test(annotation) && !isAtItsPlace(annotation.passage(), text)) {
                var words = annotation.passage().quote().exact();
                found.add(Problem.input("store.check.passage", title, words).getMessage());
            }
        }
    }

    private static boolean isAtItsPlace(Passage passage, ReadingText text) {
        if (!passage.isIn(text)) {
            return false;
        }
        int start = text.codePoints().toUtf16(passage.range().start());
        int end = text.codePoints().toUtf16(passage.range().end());
        var quote = passage.quote();
        return text.text().startsWith(quote.prefix(), start - quote.prefix().length())
                && text.text().startsWith(quote.suffix(), end);
    }

    private String title(Id<Edition> id) {
        return contents.readings().stream()
                .filter(reading -> reading.edition().equals(id))
                .map(Reading::details)
                .map(details -> details.title())
                .findFirst()
                .orElse(id.value());
    }
}
