package org.recto.packet;

import org.recto.annotation.Deed;
import org.recto.annotation.Edit;
import org.recto.annotation.Reading;
import org.recto.enclosure.EnclosedReading;
import org.recto.enclosure.Enclosure;
import org.recto.intake.format.Taken;
import org.recto.text.Edition;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A document that Recto made on its way back into a packet: its readings, each of which the packet may have already,
/// and then what was marked in them.
final class Return {

    private final Taken taken;
    private final Enclosure enclosure;
    private final List<Shelf> shelves = new ArrayList<>();
    private final List<Reading> added = new ArrayList<>();
    private final List<NewEdition> editions = new ArrayList<>();
    private final List<NewEdition> older = new ArrayList<>();

    /// Compares its readings with those of the packet. Reads texts: not for the window's thread.
    Return(Packet packet, Taken taken, Enclosure enclosure) throws Problem {
        this.taken = taken;
        this.enclosure = enclosure;
        for (EnclosedReading reading : enclosure.readings()) {
            put(packet, reading);
        }
        enclosure.older().forEach(this::putOlder);
    }

    private void put(Packet packet, EnclosedReading enclosed) throws Problem {
        Id<Reading> id = new Id<>(enclosed.id());
        var text = enclosed.words();
        var known = packet.contents().reading(id);
        if (known.isPresent() && packet.edition(known.get().edition()).text().sha256().equals(text.sha256())) {
            shelves.add(new Shelf(id, known.get().edition(), text));
            return;
        }
        var edition = new Edition(Id.fresh(), 1, text);
        var reading = new Reading(known.isEmpty() ? id : Id.fresh(), enclosed.details(), edition.id(), 0);
        added.add(reading);
        editions.add(new NewEdition(edition, original(enclosed), pictures(text)));
        shelves.add(new Shelf(reading.id(), edition.id(), text));
    }

    /// What is left of an older text is an edition by itself, in which what was marked there counts on.
    private void putOlder(EnclosedReading enclosed) {
        int index = enclosure.readings().stream().map(EnclosedReading::id).toList().indexOf(enclosed.id());
        var edition = new Edition(Id.fresh(), 1, enclosed.words());
        older.add(new NewEdition(edition, words(enclosed)));
        shelves.add(new Shelf(shelves.get(index).reading(), edition.id(), edition.text()));
    }

    /// The document itself if it has but one reading; of several each has its words, not the document once more.
    private Original original(EnclosedReading reading) {
        if (enclosure.readings().size() == 1) {
            return taken.original();
        }
        return words(reading);
    }

    private static Original words(EnclosedReading reading) {
        var name = reading.details().title().replaceAll("[\\\\/\\p{Cc}]+", " ").strip() + ".txt";
        return new Original(name, "text/plain", reading.text().getBytes(StandardCharsets.UTF_8));
    }

    private List<Picture> pictures(ReadingText text) {
        return taken.pictures().stream()
                .filter(picture ->
                        text.blocks().stream()
                                .flatMap(block -> block.formats().stream())
                                .filter(format -> format.kind() == FormatKind.PICTURE)
                                .anyMatch(format -> format.target().equals(picture.sha256())))
                .toList();
    }

    /// The texts that the packet does not have.
    List<NewEdition> editions() {
        return editions;
    }

    /// What is left of older texts; the packet needs it if it does not have all that was marked there.
    List<NewEdition> older() {
        return older;
    }

    /// Brings in the readings that the packet does not have.
    Deed readings(Edit edit) {
        return edit.readings().addAll(taken.details().title(), added);
    }

    /// Brings in what was marked.
    Deed marks(Edit edit) throws Problem {
        return Unpacking.deed(edit, taken.details().title(), enclosure, shelves);
    }

    /// The reading to be shown.
    Id<Reading> first() {
        return shelves.getFirst().reading();
    }

    Taken taken() {
        return taken;
    }

    Enclosure enclosure() {
        return enclosure;
    }
}
