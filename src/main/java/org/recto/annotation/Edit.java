package org.recto.annotation;

import org.recto.text.Passage;

import java.time.Instant;
import java.util.List;

/// Where deeds are made: a packet as it stands, the person at work, and the time. It changes nothing by itself; what it
/// gives is handed to the packet to be saved.
///
/// Nothing happens where there is nothing to do: tagging with a theme that is there already, or touching what somebody
/// has just removed, makes a deed whose change is empty.
///
/// @param contents the packet as it stands
/// @param me who does it
/// @param now when
public record Edit(Contents contents, Annotator me, Instant now) {

    /// Deeds on passages.
    public AnnotationEdits annotations() {
        return new AnnotationEdits(this);
    }

    /// Deeds on themes.
    public ThemeEdits themes() {
        return new ThemeEdits(this);
    }

    /// Deeds on links.
    public LinkEdits links() {
        return new LinkEdits(this);
    }

    /// Deeds on readings.
    public ReadingEdits readings() {
        return new ReadingEdits(this);
    }

    /// Deeds on people and on the packet's cover.
    public PeopleEdits people() {
        return new PeopleEdits(this);
    }

    /// Where one would stand after a deed, to make another that goes with it.
    Edit after(Change change) {
        return new Edit(contents.after(change), me, now);
    }

    /// Brings the person into the packet, if it does not know them yet, with what they do.
    Change byMe(List<Change> parts) {
        if (parts.isEmpty() || contents.annotator(me.id()).isPresent()) {
            return new Change.Several(parts);
        }
        return new Change.Several(List.of(new Change.Added(me), new Change.Several(parts)));
    }

    Change byMe(Change part) {
        return byMe(List.of(part));
    }

    /// The first words of a passage, as the history calls it by.
    static String excerpt(Passage passage) {
        return excerpt(passage.quote().exact());
    }

    /// The first words of a text.
    static String excerpt(String text) {
        var words = text.strip().replaceAll("\\s+", " ");
        int most = 48;
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, most)).strip() + "…";
    }
}
