package org.recto.intake.epub;

import org.recto.intake.format.Caps;
import org.recto.intake.format.FileKind;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Notices;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.intake.format.Titles;
import org.recto.intake.markup.Pictures;
import org.recto.intake.zip.Archive;
import org.recto.text.Original;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;

/// Reads e-books: EPUB 2 and 3. The cover, the table of contents and whatever runs are left out; nothing is fetched.
public final class Epub implements FormatReader {

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        var bytes = file.bytes();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw Problem.input("intake.epub.none", file.name());
        }
        var archive = Archive.of(file.name(), bytes);
        if (!archive.isInUtf8()) {
            throw Problem.input("intake.epub.names", file.name());
        }
        var volume = Volume.of(file.name(), archive);
        Locks.requireNone(file.name(), archive, volume);
        var contents = Contents.of(file.name(), archive, volume);
        pace.at(0.1);
        var about = new VolumeDetails(volume.document());
        var pictures = new Pictures();
        var found = new BookPictures(archive, pictures, volume.covers());
        var binder = new Binder(file.name(), archive, volume, contents, found, about.title());
        binder.bind(pace.part(0.1, 0.9));
        if (binder.blocks().isEmpty()) {
            throw Problem.input("intake.empty", file.name());
        }
        var text = binder.blocks().build();
        var details = about.details(Titles.made(file.name(), text.text()));
        var chapters =
                new Parting(text, binder.files()).chapters(contents.chapters(), binder.reached(), details.title());
        pace.at(0.95);
        var original = new Original(file.name(), FileKind.EPUB.mediaType(), bytes);
        return new Taken(details, text, original, pictures.all(), List.of(), notices(binder, pictures), chapters);
    }

    private static List<String> notices(Binder binder, Pictures pictures) {
        var notices = new ArrayList<String>();
        if (binder.missing() > 0) {
            notices.add(Notices.of("epub.missing", binder.missing()));
        }
        if (pictures.isFull()) {
            notices.add(Notices.of("pictures.full", Caps.PICTURE_BYTES / 1_000_000));
        }
        return notices;
    }
}
