package org.recto.intake.enclosed;

import org.recto.enclosure.Enclosure;
import org.recto.intake.format.Mark;

import java.time.Instant;
import java.util.Optional;

/// How Word files do: each mark is a comment, dated by its last change, with its themes in the first line.
public final class WordManner implements Manner {

    private final Shown shown;
    private final CommentText texts;

    /// @param shown where the file shows the enclosed readings
    public WordManner(Enclosure enclosure, Shown shown) {
        this.shown = shown;
        this.texts = new CommentText(enclosure.themes());
    }

    @Override
    public Optional<Spot> spot(Mark comment) {
        return shown.spot(comment.range());
    }

    @Override
    public String words(Spot spot) {
        return shown.words(spot);
    }

    @Override
    public Instant time(Enclosure.Mark mark) {
        return mark.modified();
    }

    @Override
    public boolean isSame(Enclosure.Mark mark, String comment) {
        return texts.isSame(mark, comment);
    }

    @Override
    public Said changed(Enclosure.Mark mark, String comment) {
        return texts.of(comment);
    }

    @Override
    public Said fresh(String comment) {
        return texts.of(comment);
    }

    @Override
    public boolean isKept() {
        return false;
    }
}
