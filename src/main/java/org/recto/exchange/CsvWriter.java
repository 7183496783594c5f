package org.recto.exchange;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Item;
import org.recto.text.Id;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes annotations as comma-separated values (RFC 4180), one a row under a header, for spreadsheets and statistics.
///
/// Every cell is quoted, and its words are guarded against being taken for a formula; [FormulaGuard#off] of a cell is
/// exactly what it was. Offsets are code points of the reading's canonical text, times are ISO 8601 in UTC. A reading
/// or a person is given by name, or by id where another of that name is in the packet. The names of themes are parted
/// by `; `; a `;` or `\` within a name has a `\` before it.
public final class CsvWriter {

    private static final String[] HEADER = {
        "id", "reading", "start", "end", "exact", "prefix", "suffix", "themes", "note", "by", "created", "modified"
    };

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setHeader(HEADER).get();

    private final Contents contents;
    private final Function<Id<Annotator>, String> people;

    /// @param contents the packet that the annotations are in
    public CsvWriter(Contents contents) {
        this.contents = contents;
        this.people = this::person;
    }

    /// @param contents the packet that the annotations are in
    /// @param people by what name each person goes
    public CsvWriter(Contents contents, Function<Id<Annotator>, String> people) {
        this.contents = contents;
        this.people = people;
    }

    /// Writes annotations in the order given.
    public void write(List<Annotation> annotations, Appendable out) throws IOException {
        var printer = new CSVPrinter(out, FORMAT);
        for (Annotation annotation : annotations) {
            printer.printRecord(row(annotation).map(FormulaGuard::on));
        }
        printer.flush();
    }

    private Stream<String> row(Annotation annotation) {
        var quote = annotation.passage().quote();
        return Stream.of(
                annotation.id().value(),
                reading(annotation),
                Integer.toString(annotation.range().start()),
                Integer.toString(annotation.range().end()),
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                themes(annotation),
                annotation.note(),
                people.apply(annotation.by()),
                annotation.created().toString(),
                annotation.modified().toString());
    }

    private String reading(Annotation annotation) {
        return contents.reading(annotation.reading())
                .map(reading -> named(reading, contents.readings(), one -> one.details().title()))
                .orElseGet(annotation.reading()::value);
    }

    private String person(Id<Annotator> by) {
        return contents.annotator(by)
                .map(person -> named(person, contents.annotators(), one -> one.name()))
                .orElseGet(by::value);
    }

    private static <T extends Item> String named(T item, List<T> all, Function<T, String> name) {
        var wanted = name.apply(item).toLowerCase(Locale.ROOT);
        long called = all.stream().filter(other -> name.apply(other).toLowerCase(Locale.ROOT).equals(wanted)).count();
        return called == 1 ? name.apply(item) : item.id().value();
    }

    private String themes(Annotation annotation) {
        return annotation.themes().stream()
                .flatMap(theme -> contents.codebook().find(theme).stream())
                .map(theme -> theme.name().replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }
}
