package org.recto.intake.format;

import org.jspecify.annotations.Nullable;
import org.recto.enclosure.Enclosure;
import org.recto.text.Details;
import org.recto.text.Original;
import org.recto.text.Picture;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.stream.Stream;

/// What came out of a file.
///
/// @param details title and whatever else the file tells of itself
/// @param text the canonical text
/// @param original the file
/// @param pictures those that formats of the text refer to, each once
/// @param marks the highlights and comments that the file already carries, in the order of their ranges
/// @param notices a plain sentence for each thing that the reader should know, such as characters that were replaced
/// @param chapters of a book, in their order and all of it together; none of a text that is not to be parted
/// @param enclosure what a document of ours that still shows it was made of, with what was added since; null for any
///   other file
public record Taken(
        Details details,
        ReadingText text,
        Original original,
        List<Picture> pictures,
        List<Mark> marks,
        List<String> notices,
        List<Chapter> chapters,
        @Nullable Enclosure enclosure) {

    public Taken {
        pictures = List.copyOf(pictures);
        marks = List.copyOf(marks);
        notices = List.copyOf(notices);
        chapters = List.copyOf(chapters);
    }

    /// What came out of a file that is no document of ours.
    public Taken(
            Details details,
            ReadingText text,
            Original original,
            List<Picture> pictures,
            List<Mark> marks,
            List<String> notices,
            List<Chapter> chapters) {
        this(details, text, original, pictures, marks, notices, chapters, null);
    }

    /// What came out of a file that is no book.
    public Taken(
            Details details,
            ReadingText text,
            Original original,
            List<Picture> pictures,
            List<Mark> marks,
            List<String> notices) {
        this(details, text, original, pictures, marks, notices, List.of());
    }

    /// The same with other things known of it.
    public Taken with(Details others) {
        return new Taken(others, text, original, pictures, marks, notices, chapters, enclosure);
    }

    /// The same of a document of ours.
    public Taken with(Enclosure enclosed) {
        return new Taken(details, text, original, pictures, marks, notices, chapters, enclosed);
    }

    /// The same with one more thing that the reader should know.
    public Taken with(String notice) {
        var more = Stream.concat(notices.stream(), Stream.of(notice)).toList();
        return new Taken(details, text, original, pictures, marks, more, chapters, enclosure);
    }

    /// What came out of a file of nothing but words.
    public Taken(Details details, ReadingText text, Original original, List<String> notices) {
        this(details, text, original, List.of(), List.of(), notices);
    }
}
