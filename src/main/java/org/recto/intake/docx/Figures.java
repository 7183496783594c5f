package org.recto.intake.docx;

import org.jspecify.annotations.Nullable;
import org.recto.intake.format.Caps;
import org.recto.text.BlockKind;
import org.recto.text.Picture;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The pictures of a document, each once, as many as a reading may have.
final class Figures {

    /// What Word writes of a picture by itself, below what it takes to be on it.
    private static final Pattern GENERATED =
            Pattern.compile(
                    "\\s*(Description automatically generated.*|Automatisch generierte Beschreibung.*)",
                    Pattern.DOTALL);

    /// A file's name or an address, which programs put where words should be.
    private static final Pattern FILE =
            Pattern.compile("(?i)\\S+://\\S+|[a-z]:\\\\.*|\\S+[.](jpe?g|png|gif|bmp|tiff?|emf|wmf|svg|webp)");

    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private long bytes;

    /// A figure.
    ///
    /// @param id of the relation to its picture
    /// @param alternative what is said of it, or empty
    Piece of(Part part, String id, String alternative) throws Problem {
        var said = GENERATED.matcher(alternative).replaceFirst("").strip();
        var words = FILE.matcher(said).matches() ? "" : said;
        var found = part.bytes(id);
        var picture = found.isEmpty() ? null : kept(found.get());
        return new Piece(BlockKind.FIGURE, 0, RichWords.plain(words), "", false, picture);
    }

    /// A chart, of which only the words can be shown.
    Piece chart(Part chart, String alternative) throws Problem {
        var words = new ArrayList<String>();
        var xml = chart.xml();
        for (var event = xml.next(); event != Xml.Event.OVER; event = xml.next()) {
            if (event == Xml.Event.START && xml.name().equals("t") && xml.space() == Xml.Space.DRAWING) {
                words.add(xml.words());
            }
        }
        return Piece.of(BlockKind.FIGURE, RichWords.plain(words.isEmpty() ? alternative : String.join(" ", words)));
    }

    private @Nullable Picture kept(byte[] file) {
        var type = type(file);
        if (type.isEmpty()) {
            return null;
        }
        var picture = new Picture(type, file);
        var known = pictures.get(picture.sha256());
        if (known != null) {
            return known;
        }
        if (pictures.size() == Caps.PICTURES || bytes + file.length > Caps.PICTURE_BYTES) {
            return null;
        }
        bytes += file.length;
        pictures.put(picture.sha256(), picture);
        return picture;
    }

    /// What kind of picture it is by its first bytes; empty for one that cannot be shown.
    private static String type(byte[] file) {
        if (begins(file, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        } else if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        return begins(file, 'G', 'I', 'F', '8') ? "image/gif" : "";
    }

    private static boolean begins(byte[] file, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= file.length || Byte.toUnsignedInt(file[i]) != with[i]) {
                return false;
            }
        }
        return true;
    }

    Collection<Picture> all() {
        return pictures.values();
    }
}
