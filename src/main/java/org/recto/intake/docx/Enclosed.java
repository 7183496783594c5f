package org.recto.intake.docx;

import org.recto.enclosure.Enclosure;
import org.recto.enclosure.EnclosureJson;
import org.recto.enclosure.Seal;
import org.recto.intake.enclosed.Answers;
import org.recto.intake.enclosed.Shown;
import org.recto.intake.enclosed.WordManner;
import org.recto.intake.format.Notices;
import org.recto.intake.format.Taken;
import org.recto.text.Picture;
import org.recto.text.Problem;

import java.util.Optional;
import java.util.stream.Collectors;

/// What a Word file of ours encloses: a part of the kind that Word keeps for other programs.
final class Enclosed {

    private Enclosed() {}

    /// What came out of a file, with what that encloses if it still shows it.
    ///
    /// @param taken as of any other file
    static Taken with(Part document, Taken taken) throws Problem {
        var enclosure = find(document);
        var shown = enclosure.flatMap(it -> Shown.of(it, taken.text().text()));
        if (enclosure.isEmpty() || shown.isEmpty()) {
            return taken;
        }
        var digests = taken.pictures().stream().map(Picture::sha256).collect(Collectors.toSet());
        var answers = new Answers(enclosure.get(), new WordManner(enclosure.get(), shown.get()));
        var whole = taken.with(answers.of(taken.marks()).withPictures(digests));
        return answers.lost() == 0 ? whole : whole.with(Notices.of("enclosed.lost", answers.lost()));
    }

    private static Optional<Enclosure> find(Part document) throws Problem {
        for (Part item : document.children("customXml")) {
            var xml = item.xml();
            if (xml.next() == Xml.Event.START && xml.name().equals(Seal.ELEMENT)) {
                return EnclosureJson.read(xml.words());
            }
        }
        return Optional.empty();
    }
}
