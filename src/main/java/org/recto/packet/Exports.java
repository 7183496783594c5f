package org.recto.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.exchange.CsvWriter;
import org.recto.export.docx.DocxWriter;
import org.recto.export.html.HtmlWriter;
import org.recto.export.markdown.MarkdownWriter;
import org.recto.export.pdf.PdfWriter;
import org.recto.export.xlsx.XlsxWriter;
import org.recto.handout.Course;
import org.recto.handout.Handout;
import org.recto.handout.Names;
import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.handout.Quotations;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.ReadingText;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// How a packet's annotations leave it: as a table or a document. What is written is what was saved when it began.
public final class Exports {

    /// How far a PDF has come when its bytes are written.
    private static final double MADE = 0.95;

    private final Packet packet;

    Exports(Packet packet) {
        this.packet = packet;
    }

    /// Writes the annotations that are wanted. Reads texts: to be called off the window's thread.
    ///
    /// @param options for documents; of them a table heeds whether people have pseudonyms
    /// @param out left open
    /// @throws Problem if a text cannot be read
    /// @throws IOException if `out` cannot be written
    public void write(ExportFormat format, Filter filter, Options options, OutputStream out)
            throws Problem, IOException {
        write(format, filter, options, out, Course.UNWATCHED);
    }

    private void write(ExportFormat format, Filter filter, Options options, OutputStream out, Course course)
            throws Problem, IOException {
        if (format == ExportFormat.DOCX && options.notes() != NotePlace.MARGIN) {
            throw Problem.input("export.notes");
        }
        course.at(0);
        try {
            make(format, filter, options, out, course);
        } catch (OutOfMemoryError e) {
            // what was made so far has gone with the writer, so there is memory again
            throw Problem.access("export.memory").causedBy(e);
        }
    }

    private void make(ExportFormat format, Filter filter, Options options, OutputStream out, Course course)
            throws Problem, IOException {
        var contents = packet.contents();
        var annotations = filter.of(contents);
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        switch (format) {
            case CSV -> table(contents, options).write(annotations, writer);
            case MD -> writer.write(new MarkdownWriter(handout(contents, annotations, filter, options)).write());
            case HTML -> new HtmlWriter(handout(contents, annotations, filter, options)).write(writer);
            case DOCX -> new DocxWriter(handout(contents, annotations, filter, options)).write(out);
            case XLSX -> new XlsxWriter(handout(contents, annotations, filter, options)).write(out);
            case PDF -> new PdfWriter(handout(contents, annotations, filter, options)).write(out, course);
        }
        writer.flush();
    }

    private static CsvWriter table(Contents contents, Options options) {
        return options.pseudonyms() ? new CsvWriter(contents, new Names(contents, true)::of) : new CsvWriter(contents);
    }

    /// Writes the annotations that are wanted to a file, which is there whole when this returns, or not at all.
    ///
    /// @param replace whether a file that is there already may go
    /// @throws Problem if there is a file that may not go, or it cannot be written
    public void save(ExportFormat format, Filter filter, Options options, Path file, boolean replace) throws Problem {
        save(format, filter, options, file, replace, Progress.NONE);
    }

    /// The same, and tells how far it has come. Only of a PDF is that known; of what is quicker it stays at 0.
    ///
    /// @param progress if it says that the file is no longer wanted, what was there before stays
    /// @throws Problem the same, and if it is no longer wanted
    public void save(ExportFormat format, Filter filter, Options options, Path file, boolean replace, Progress progress)
            throws Problem {
        var course = Course.of(progress);
        try {
            NewFile.write(
                    file,
                    replace,
                    out -> {
                        double making = format == ExportFormat.PDF ? MADE : 0;
                        write(format, filter, options, new WatchedStream(out, course, making), course);
                        // what is whole may yet be unwanted
                        course.at(1);
                    });
        } catch (CancellationException e) {
            throw Problem.input("export.cancelled", file).causedBy(e);
        }
    }

    /// Writes quotations as the beginning of a draft.
    ///
    /// @param format for Word, as a web page, or in Markdown
    /// @param replace whether a file that is there already may go
    /// @throws Problem if there is a file that may not go, or it cannot be written
    /// @throws IllegalArgumentException if it is another format
    public void save(Quotations draft, ExportFormat format, Path file, boolean replace) throws Problem {
        NewFile.write(
                file,
                replace,
                out -> {
                    switch (format) {
                        case DOCX -> org.recto.export.docx.QuotationsWriter.write(draft, out);
                        case HTML -> out.write(org.recto.export.html.QuotationsWriter.write(draft).getBytes(UTF_8));
                        case MD -> out.write(org.recto.export.markdown.QuotationsWriter.write(draft).getBytes(UTF_8));
                        case PDF, XLSX, CSV -> throw new IllegalArgumentException("no draft: " + format);
                    }
                });
    }

    /// The document as it is on paper.
    ///
    /// @throws Problem if it cannot be made, or is no longer wanted
    public Printout printout(Filter filter, Options options, Progress progress) throws Problem {
        var course = Course.of(progress);
        try {
            return Printout.of(file -> {
                try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    write(ExportFormat.PDF, filter, options, new WatchedStream(out, course, MADE), course);
                }
            });
        } catch (CancellationException e) {
            throw Problem.input("export.cancelled.pages").causedBy(e);
        }
    }

    private Handout handout(Contents contents, List<Annotation> annotations, Filter filter, Options options)
            throws Problem {
        var readings = contents.readings().stream().filter(filter::wants).toList();
        return new Handout(contents, readings, annotations, texts(annotations, readings), this::picture, options);
    }

    /// A picture that cannot be read leaves its words standing.
    private Optional<Picture> picture(Id<Edition> edition, String sha256) {
        try {
            return packet.picture(edition, sha256);
        } catch (Problem _) {
            return Optional.empty();
        }
    }

    private Map<Id<Edition>, ReadingText> texts(List<Annotation> annotations, List<Reading> readings) throws Problem {
        var texts = new HashMap<Id<Edition>, ReadingText>();
        for (Reading reading : readings) {
            texts.put(reading.edition(), packet.edition(reading.edition()).text());
        }
        for (Annotation annotation : annotations) {
            if (!texts.containsKey(annotation.edition())) {
                texts.put(annotation.edition(), packet.edition(annotation.edition()).text());
            }
        }
        return texts;
    }
}
