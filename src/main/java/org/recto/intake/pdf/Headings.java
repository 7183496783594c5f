package org.recto.intake.pdf;

import org.recto.intake.format.Lines;
import org.recto.text.BlockKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells headings and the title from paragraphs: by their size, their weight, their capitals and their numbers.
final class Headings {

    /// UTF-16 units of a heading; what is longer is text in large type.
    private static final int LONGEST = 250;

    private static final int DEEPEST = 6;

    /// The number of a section, such as “2.”, “3.1” or “IV.”, and the beginning of its name.
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])(\\.?)[\\s\\t]+\\p{Lu}.*", Pattern.DOTALL);

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.?[\\s\\t]+\\p{L}");

    /// Headings with a single number from which on the numbers say how deep a heading is.
    private static final int NUMBERED = 3;

    private record Style(int size, boolean bold, boolean capitals, boolean italic) {}

    private final BodyType body;

    Headings(BodyType body) {
        this.body = body;
    }

    /// The pieces, with those that are headings named so.
    ///
    /// @param known the title that the file gives, or empty
    List<Piece> named(List<Piece> pieces, String known) {
        var title = title(pieces, known);
        var other = new HashSet<>(bylines(pieces, title));
        title.ifPresent(other::add);
        var styles =
                pieces.stream()
                        .filter(piece -> isHeading(piece) && !other.contains(piece))
                        .map(this::style)
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(Style::size)
                                        .thenComparing(Style::bold)
                                        .thenComparing(Style::capitals)
                                        .reversed())
                        .toList();
        boolean isNumbered = pieces.stream().filter(piece -> isHeading(piece) && depth(piece) == 1).count() >= NUMBERED;
        var named = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            if (title.filter(piece::equals).isPresent()) {
                named.add(piece.as(BlockKind.TITLE));
            } else if (isHeading(piece) && !other.contains(piece)) {
                int depth = isNumbered ? depth(piece) : 0;
                named.add(
                        piece.as(
                                BlockKind.HEADING,
                                Math.min(DEEPEST, depth > 0 ? depth : 1 + styles.indexOf(style(piece)))));
            } else {
                named.add(piece);
            }
        }
        return named;
    }

    /// How many numbers a heading begins with: 2 for “3.1 By night”; 0 if it begins otherwise.
    private static int depth(Piece piece) {
        var number = DECIMAL.matcher(piece.words());
        return number.lookingAt() ? (int) number.group(1).chars().filter(c -> c == '.').count() + 1 : 0;
    }

    /// What stands in large type behind the title, as authors and their places do, and is set as nothing else is on
    /// later pages.
    private List<Piece> bylines(List<Piece> pieces, Optional<Piece> title) {
        var bylines = new ArrayList<Piece>();
        int first = title.map(pieces::indexOf).orElse(pieces.size()) + 1;
        for (int i = first; i < pieces.size() && isHeading(pieces.get(i)); i++) {
            var style = style(pieces.get(i));
            int page = pieces.get(i).first().page();
            boolean elsewhere =
                    pieces.stream()
                            .anyMatch(piece ->
                                    piece.first().page() != page && isHeading(piece) && style(piece).equals(style));
            boolean numbered = NUMBER.matcher(pieces.get(i).words()).matches();
            if (page != pieces.get(first - 1).first().page() || elsewhere || numbered || style.bold()) {
                break;
            }
            bylines.add(pieces.get(i));
        }
        return bylines;
    }

    /// Capitals say something only where the size does not: “SHA” is no other style than “Hashes”.
    private Style style(Piece piece) {
        return new Style(
                (int) Math.round(piece.size()),
                piece.lines().stream().allMatch(Line::isBold),
                !body.isLarger(piece.size()) && piece.lines().stream().allMatch(Line::isCapitals),
                piece.lines().stream().allMatch(Line::isItalic));
    }

    /// The piece in the largest type of the first page with words; of several, the one that the file itself calls its
    /// title, else the first.
    private Optional<Piece> title(List<Piece> pieces, String known) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        int page = pieces.getFirst().first().page();
        var candidates =
                pieces.stream()
                        .filter(piece -> piece.first().page() == page && isWorded(piece) && isHeading(piece))
                        .toList();
        var named = candidates.stream().filter(piece -> folded(piece.words()).equals(folded(known))).findFirst();
        double largest = candidates.stream().mapToDouble(Piece::size).max().orElse(0);
        return named.or(() ->
                candidates.stream()
                        .filter(piece -> piece.size() >= largest - 0.3 && body.isLarger(piece.size()))
                        .findFirst());
    }

    static String folded(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWorded(Piece piece) {
        return piece.words().codePoints().filter(Character::isLetter).count() >= 3;
    }

    private boolean isHeading(Piece piece) {
        var words = piece.words();
        if (!may(piece) || words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (body.isLarger(piece.size())) {
            return piece.lines().size() <= 5;
        }
        boolean brief = piece.lines().size() <= 2 && !Lines.endsSentence(words.replaceAll("[\\d.]+\\s", ""));
        boolean bold = !body.isBold() && piece.lines().stream().allMatch(Line::isBold);
        boolean capitals = piece.lines().stream().allMatch(Line::isCapitals) && words.length() > 5;
        boolean italic = piece.lines().stream().allMatch(Line::isItalic);
        boolean numbered = NUMBER.matcher(words).matches();
        boolean sized = piece.size() >= 0.95 * body.size();
        boolean mono = !body.isMono() && piece.lines().stream().allMatch(Line::isMono);
        return sized && brief && !mono && isWorded(piece) && (bold || capitals || (italic && numbered));
    }

    /// Whether a piece may be one at all. The number of a heading looks like that of a list's item.
    private static boolean may(Piece piece) {
        boolean kind =
                piece.kind() == BlockKind.PARAGRAPH
                        || piece.kind() == BlockKind.QUOTATION
                        || (piece.kind() == BlockKind.LIST_ITEM
                                && Character.isLetterOrDigit(piece.words().codePointAt(0)));
        return kind && piece.length() <= LONGEST && (!piece.isKept() || piece.lines().size() <= 4);
    }
}
