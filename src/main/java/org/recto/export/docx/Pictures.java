package org.recto.export.docx;

import org.recto.annotation.Reading;
import org.recto.handout.Handout;
import org.recto.handout.Paper;
import org.recto.text.Picture;
import org.recto.text.PictureSize;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures of the document, each once in the file. Their bytes are fetched when they are written: together they
/// may be large.
final class Pictures {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /// English Metric Units, in which Word measures drawings: of a pixel at 96 dots an inch, of a twentieth of a point.
    private static final long PIXEL = 9_525;

    private static final long TWIP = 635;

    /// Twips that the text is wide, and that a picture may be high.
    private static final long A4 = 11_906 - 2 * 1_418;

    private static final long LETTER = 12_240 - 2 * 1_418;
    private static final long HIGH = 9_000;

    /// What a picture is called that several places show.
    private record Stored(String id, String file, Reading reading, String sha256) {}

    private final Handout handout;
    private final Map<String, Stored> stored = new LinkedHashMap<>();
    private int shown;

    Pictures(Handout handout) {
        this.handout = handout;
    }

    /// Adds a picture to a paragraph; nothing if it is not there or cannot be shown.
    ///
    /// @param words what is on it; empty if words beside it stand for it
    void into(XmlPart part, Reading reading, String sha256, String words) {
        var picture = handout.picture(reading, sha256);
        var size = picture.flatMap(it -> PictureSize.of(it.bytes()));
        var ending = picture.map(Pictures::ending).orElse("");
        if (size.isEmpty() || ending.isEmpty()) {
            return;
        }
        var place =
                stored.computeIfAbsent(
                        sha256,
                        _ -> {
                            var id = "p" + (stored.size() + 1);
                            return new Stored(id, "media/" + id + ending, reading, sha256);
                        });
        drawing(part, place.id(), size.get(), words);
    }

    private static String ending(Picture picture) {
        return switch (picture.mediaType()) {
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpeg";
            case "image/gif" -> ".gif";
            default -> "";
        };
    }

    private void drawing(XmlPart part, String id, PictureSize size, String words) {
        double wide = TWIP * (handout.options().paper() == Paper.A4 ? A4 : LETTER);
        double scale =
                Math.min(1, Math.min(wide / (PIXEL * size.width()), (double) TWIP * HIGH / (PIXEL * size.height())));
        var width = Long.toString(Math.round(PIXEL * size.width() * scale));
        var height = Long.toString(Math.round(PIXEL * size.height() * scale));
        var number = Integer.toString(++shown);
        part.open("w:r").open("w:drawing").open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing");
        part.add("wp:extent", "cx", width, "cy", height);
        part.open("wp:docPr", "id", number, "name", "Picture " + number, "descr", words);
        if (words.isEmpty()) {
            decoration(part);
        }
        part.close().open("a:graphic", "xmlns:a", DRAWING + "main");
        part.open("a:graphicData", "uri", DRAWING + "picture").open("pic:pic", "xmlns:pic", DRAWING + "picture");
        part.open("pic:nvPicPr").add("pic:cNvPr", "id", number, "name", "Picture " + number);
        part.add("pic:cNvPicPr").close();
        part.open("pic:blipFill").add("a:blip", "r:embed", id).open("a:stretch").add("a:fillRect").close().close();
        part.open("pic:spPr").open("a:xfrm").add("a:off", "x", "0", "y", "0").add("a:ext", "cx", width, "cy", height);
        part.close().open("a:prstGeom", "prst", "rect").add("a:avLst").close().close();
        part.close().close().close().close().close().close();
    }

    /// For screen readers: the words beside it are all that there is to say.
    private static void decoration(XmlPart part) {
        part.open("a:extLst", "xmlns:a", DRAWING + "main")
                .open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
        part.add(
                "adec:decorative",
                "xmlns:adec",
                "http://schemas.microsoft.com/office/drawing/2017/decorative",
                "val",
                "1");
        part.close().close();
    }

    /// The relations to them.
    void relations(XmlPart part, String type) {
        stored.values()
                .forEach(picture ->
                        part.add("Relationship", "Id", picture.id(), "Type", type, "Target", picture.file()));
    }

    /// Writes the files themselves.
    void files(WordFile file) throws IOException {
        for (Stored picture : stored.values()) {
            var bytes = handout.picture(picture.reading(), picture.sha256()).map(Picture::bytes).orElse(new byte[0]);
            file.part("word/" + picture.file()).write(bytes);
        }
    }
}
