package org.recto.intake;

import org.recto.text.BlockKind;

import java.util.List;
import java.util.stream.Collectors;

/// The article that every format has to bring out the same.
///
/// Its words are chosen to break: curly quotes and long dashes, characters outside the Basic Multilingual Plane,
/// families of emoji, combining marks, Chinese, Arabic and Hebrew, no-break spaces, and stray marks of the web.
public record Article(String title, List<Part> body) {

    /// A block of it.
    public record Part(BlockKind kind, String words) {}

    public static final Article ESSAY =
            new Article(
                    "Two bridges over one river",
                    List.of(
                            paragraph(
                                    "When the council of Aldersby voted for a second bridge, nobody asked the ferryman. He had carried"
                                            + " three generations across, and he knew what the engineers did not: that the river moves."),
                            paragraph(
                                    "“It moves,” he said — and then, after a while: ‘It moves when you look away.’ The minutes have"
                                            + " neither sentence; they call him ‘a resident’."),
                            quotation(
                                    "The undersigned, being of sound mind and wet feet, object to the bridge, the toll and the tone of the"
                                            + " announcement."),
                            paragraph(
                                    "Of the 𠀀𠮷 on the boundary stone the surveyor made nothing, of the family 👩‍👩‍👧‍👦 in the petition even"
                                            + " less; the 🏳️‍🌈 on the ferry he took for a signal."),
                            paragraph(
                                    "The stone itself reads السلام عليكم on one side and שלום on the other, and a cafe\u0301 has stood"
                                            + " beside it since 1907; its sign, by now, says Cafe\u0301\u00A0du Pont."),
                            heading("What the engineers knew"),
                            paragraph(
                                    "They knew that 1 < 2, that R & D costs money, that 50 % of nothing is nothing; they knew how to draw an"
                                            + " arc. They didn’t know whom to ask, so they asked each other…"),
                            paragraph(
                                    "The bridge stands. Twice a year the river leaves it, goes round by the mill, and comes back. The ferry"
                                            + " runs on those days, and on those days it's full.")));

    private static Part paragraph(String words) {
        return new Part(BlockKind.PARAGRAPH, words);
    }

    private static Part quotation(String words) {
        return new Part(BlockKind.QUOTATION, words);
    }

    private static Part heading(String words) {
        return new Part(BlockKind.HEADING, words);
    }

    /// The body as it is marked up in pages and e-books.
    public String markup() {
        return body.stream().map(Article::markup).collect(Collectors.joining("\n"));
    }

    private static String markup(Part part) {
        var words = part.words().replace("&", "&amp;").replace("<", "&lt;");
        return switch (part.kind()) {
            case HEADING -> "<h2>" + words + "</h2>";
            case QUOTATION -> "<blockquote><p>" + words + "</p></blockquote>";
            default -> "<p>" + words + "</p>";
        };
    }
}
