package org.recto.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A reading as a list of references has it, in plain text: an article or a page of the web, in one of the two styles
/// that are asked for most. What is not known is left out.
public final class Reference {

    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("yyyy, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("yyyy, MMMM", Locale.ENGLISH);

    private Reference() {}

    /// As in a bibliography by *The Chicago Manual of Style* (17th edition, 14.191 and 14.207): `Lindqvist, Mara.
    /// “Personal diplomacy and its limits.” The Weekly, December 4, 2017. https://example.org.`
    public static String chicago(Details details) {
        var authors = PersonName.of(details.author());
        var where = joined(", ", details.source(), date(details.date(), MONTH_FIRST, MONTH));
        return sentences(inChicago(authors), "“" + ended(details.title()) + "”", where, details.link());
    }

    private static String inChicago(List<PersonName> authors) {
        if (authors.isEmpty()) {
            return "";
        }
        var first = authors.getFirst().inverted();
        var rest = authors.stream().skip(1).map(PersonName::direct).toList();
        return switch (rest.size()) {
            case 0 -> first;
            case 1 -> first + ", and " + rest.getFirst();
            default -> first + ", " + String.join(", ", rest.subList(0, rest.size() - 1)) + ", and " + rest.getLast();
        };
    }

    /// As in a list of references by the *Publication Manual of the American Psychological Association* (7th edition,
    /// 10.1 and 10.16): `Lindqvist, M. (2017, December 4). Personal diplomacy and its limits. The Weekly.
    /// https://example.org`
    public static String apa(Details details) {
        var authors = PersonName.of(details.author());
        var date = details.date().isBlank() ? "n.d." : date(details.date(), YEAR_FIRST, YEAR_MONTH);
        var dated = "(" + date + ").";
        var head =
                authors.isEmpty()
                        ? ended(details.title()) + " " + dated
                        : inApa(authors) + " " + dated + " " + ended(details.title());
        var source = details.source().isBlank() ? "" : ended(details.source().strip());
        return joined(" ", head, source, details.link().strip());
    }

    private static String inApa(List<PersonName> authors) {
        var names = authors.stream().map(PersonName::withInitials).toList();
        return names.size() == 1
                ? ended(names.getFirst())
                : String.join(", ", names.subList(0, names.size() - 1)) + ", & " + ended(names.getLast());
    }

    /// The date in words; one that is not in ISO 8601 as it stands.
    private static String date(String date, DateTimeFormatter ofDay, DateTimeFormatter ofMonth) {
        var stripped = date.strip();
        try {
            if (stripped.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(stripped).format(ofDay);
            }
            if (stripped.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(stripped).format(ofMonth);
            }
        } catch (DateTimeParseException _) {
            return stripped;
        }
        return stripped;
    }

    private static String sentences(String... parts) {
        return List.of(parts).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Reference::ended)
                .collect(Collectors.joining(" "));
    }

    private static String joined(String separator, String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }

    /// With a full stop, unless it ends with a mark already, also within quotation marks.
    private static String ended(String words) {
        var stripped = words.strip();
        return stripped.matches("(?s).*[.?!…][”’\"]?") ? stripped : stripped + ".";
    }
}
