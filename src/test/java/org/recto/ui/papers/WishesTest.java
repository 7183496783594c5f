package org.recto.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.SmallPacket;
import org.recto.annotation.Annotator;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.handout.NotePlace;
import org.recto.handout.Paper;
import org.recto.handout.Part;
import org.recto.packet.ExportFormat;
import org.recto.packet.Settings;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// How a document was wanted, the next time one is.
class WishesTest {

    @TempDir private Path folder = Path.of("");

    private Wishes wishes(String packet) {
        return new Wishes(Settings.in(folder), Settings.in(folder.resolve(packet)));
    }

    @Test
    void everything_that_was_chosen_is_chosen_again() throws Problem {
        var contents = SmallPacket.contents();
        var reading = contents.readings().getFirst().id();
        var theme = contents.codebook().themes().getFirst().id();
        var person = contents.annotators().getFirst().id();
        var usual = Wishes.usual();
        var wish =
                new Wish(
                        ExportFormat.DOCX,
                        usual.options()
                                .withCourse("Diplomacy = 101")
                                .withParts(Set.of(Part.TEXT, Part.CODEBOOK))
                                .withNotes(NotePlace.ENDNOTES)
                                .withPaper(Paper.LETTER)
                                .withPseudonyms(true)
                                .withColour(false),
                        new Selection<Reading>(Optional.of(Set.of(reading))),
                        new Selection<Theme>(Optional.of(Set.of(theme))),
                        new Selection<Annotator>(Optional.of(Set.of(person))));
        wishes("one").keep(wish);

        assertThat(wishes("one").last(contents)).isEqualTo(wish.within(contents));
    }

    @Test
    void another_packet_has_the_looks_but_not_the_course_and_the_people() throws Problem {
        var contents = SmallPacket.contents();
        var wish = Wishes.usual().withFormat(ExportFormat.HTML);
        wishes("one")
                .keep(
                        wish.withOptions(wish.options().withCourse("101").withPaper(Paper.LETTER))
                                .withPeople(new Selection<>(Optional.of(Set.of(Id.fresh())))));

        var other = wishes("two").last(contents);
        assertThat(other.format()).isEqualTo(ExportFormat.HTML);
        assertThat(other.options().paper()).isEqualTo(Paper.LETTER);
        assertThat(other.options().course()).isEmpty();
        assertThat(other.people()).isEqualTo(Selection.all());
    }

    @Test
    void what_is_not_understood_is_as_if_it_had_never_been_written() throws Problem {
        Settings.in(folder).put("export.format", "PAPYRUS");

        assertThat(wishes("one").last(SmallPacket.contents())).isEqualTo(Wishes.usual());
    }
}
