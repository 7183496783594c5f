package org.recto.packet;

import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.Item;
import org.recto.annotation.Reading;
import org.recto.annotation.Step;
import org.recto.annotation.Verb;
import org.recto.store.PacketStore;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Problem;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/// Makes a packet to be given away: as it is now, without what was ever removed from it; or blank, with nothing in it
/// but sealed readings, codebook and assignment.
///
/// @param isBlank whether annotations, links and people stay behind
record Copying(PacketStore store, Contents contents, boolean isBlank) {

    /// Kinds of files that may carry what somebody marked in them.
    private static final Set<String> MARKABLE =
            Set.of(
                    "application/pdf",
                    "text/html",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// Writes it.
    ///
    /// @throws Problem if the target exists or cannot be written; no part of it is left behind
    void write(Path target, Instant now) throws Problem {
        var cover = isBlank ? contents.cover().ofAnother() : contents.cover();
        var beginning = new Step(1, Step.Kind.DONE, 1, Verb.COPY, contents.cover().title(), Id.fresh(), now);
        store.copy(target, cover, beginning, change(), editions(), this::kept);
    }

    private Change change() {
        var items = new ArrayList<Item>();
        items.addAll(contents.codebook().themes());
        contents.readings().stream().map(it -> isBlank ? it.sealed(true) : it).forEach(items::add);
        if (!isBlank) {
            items.addAll(contents.annotators());
            items.addAll(contents.annotations());
            items.addAll(contents.links());
        }
        return new Change.Several(items.stream().<Change>map(Change.Added::new).toList());
    }

    /// The texts that are read, and those in which an annotation counts that has no place in them.
    private Set<Id<Edition>> editions() {
        var editions = new LinkedHashSet<Id<Edition>>();
        contents.readings().stream().map(Reading::edition).forEach(editions::add);
        if (!isBlank) {
            contents.annotations().stream().map(Annotation::edition).forEach(editions::add);
        }
        return editions;
    }

    /// Of a blank copy the file that a text was taken from has no comments in it: it is the text.
    private NewEdition kept(NewEdition edition) {
        if (!isBlank || !MARKABLE.contains(edition.original().mediaType())) {
            return edition;
        }
        var words = edition.edition().text().text().getBytes(StandardCharsets.UTF_8);
        var original = new Original(edition.original().fileName() + ".txt", "text/plain", words);
        return new NewEdition(edition.edition(), original, edition.pictures());
    }
}
