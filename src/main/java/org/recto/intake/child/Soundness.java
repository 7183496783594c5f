package org.recto.intake.child;

import org.recto.enclosure.Enclosure;
import org.recto.intake.format.Caps;
import org.recto.intake.format.Chapter;
import org.recto.intake.format.Lines;
import org.recto.intake.format.Mark;
import org.recto.intake.format.Taken;
import org.recto.text.Block;
import org.recto.text.Format;
import org.recto.text.Picture;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a reading has to be beyond what its parts uphold by themselves, as they are put together.
final class Soundness {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]{1,100}");
    private static final Set<String> PICTURE_TYPES = Set.of("image/png", "image/jpeg", "image/gif");
    private static final Pattern COLOUR = Pattern.compile("(#[0-9a-f]{6})?");

    private Soundness() {}

    /// @throws InvalidAnswer if something is wrong with what came out of a file
    static void require(Taken taken) {
        require(MEDIA_TYPE.matcher(taken.original().mediaType()).matches(), "media type");
        var details = taken.details();
        require(details.title().lines().count() == 1, "title");
        require(isClean(details.toString()), "details");
        requireClean(taken.text());
        requireSound(taken.chapters(), taken.text().blocks().size());
        require(taken.pictures().stream().allMatch(picture -> PICTURE_TYPES.contains(picture.mediaType())), "pictures");
        require(
                taken.pictures().stream().mapToLong(picture -> picture.bytes().length).sum() <= Caps.PICTURE_BYTES,
                "size of pictures");
        var digests = taken.pictures().stream().map(Picture::sha256).collect(Collectors.toSet());
        requireSound(taken.text(), digests);
        var enclosure = taken.enclosure();
        if (enclosure != null) {
            require(enclosure, digests);
        }
        for (Mark mark : taken.marks()) {
            require(!mark.range().isEmpty() && mark.range().end() <= taken.text().length(), "mark");
            require(COLOUR.matcher(mark.colour()).matches() && isClean(mark.author() + mark.note()), "mark");
        }
        require(taken.notices().stream().allMatch(notice -> !notice.isBlank() && isClean(notice)), "notices");
    }

    /// Chapters begin with the text and come one after another; the name of a chapter's file is a label without
    /// folders.
    private static void requireSound(List<Chapter> chapters, int blocks) {
        int next = 0;
        for (Chapter chapter : chapters) {
            boolean follows = next == 0 ? chapter.block() == 0 : chapter.block() >= next;
            require(follows && chapter.block() < blocks, "chapter");
            require(chapter.title().lines().count() == 1 && !chapter.title().isBlank(), "chapter");
            require(isClean(chapter.title()) && isClean(chapter.original().fileName()), "chapter");
            require(chapter.original().fileName().indexOf('/') < 0, "chapter");
            require(MEDIA_TYPE.matcher(chapter.original().mediaType()).matches(), "chapter");
            next = chapter.block() + 1;
        }
    }

    /// What is enclosed has to be as sound as what is read.
    private static void require(Enclosure enclosure, Set<String> digests) {
        var every = Stream.concat(enclosure.readings().stream(), enclosure.older().stream()).toList();
        for (var reading : every) {
            var text = reading.words();
            requireClean(text);
            requireSound(text, digests);
            require(reading.details().title().lines().count() == 1, "title");
            require(isClean(reading.details().toString()), "details");
        }
        require(isClean(enclosure.themes().toString() + enclosure.people() + enclosure.ties()), "characters");
        require(enclosure.marks().stream().allMatch(mark -> isClean(mark.note())), "characters");
    }

    private static void requireSound(ReadingText text, Set<String> digests) {
        for (Block block : text.blocks()) {
            block.formats().forEach(format -> require(isSound(format, digests), "format"));
        }
    }

    private static void requireClean(ReadingText text) {
        require(isClean(text.text()) && text.text().indexOf('\r') < 0, "characters");
        for (Block block : text.blocks()) {
            var words = text.text(block);
            require(!Lines.isBlank(words) && !words.contains(ReadingText.SEPARATOR), "block");
        }
        require(!text.blocks().isEmpty(), "no block");
    }

    private static boolean isSound(Format format, Set<String> digests) {
        return switch (format.kind()) {
            case PICTURE -> digests.contains(format.target());
            case PAGE -> format.range().isEmpty() && isClean(format.target());
            case LINK -> isClean(format.target());
            default -> format.target().isEmpty();
        };
    }

    /// Whether there is neither U+0000 nor half of a surrogate pair.
    private static boolean isClean(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean sound, String what) {
        if (!sound) {
            throw new InvalidAnswer("unsound: " + what);
        }
    }
}
