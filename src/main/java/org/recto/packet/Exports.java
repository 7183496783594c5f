package org.recto.packet;

import org.recto.annotation.Annotation;
import org.recto.exchange.CsvWriter;
import org.recto.export.MarkdownWriter;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a packet's annotations leave it: as a table or a document. What is written is what was saved when it began.
public final class Exports {

    private final Packet packet;

    Exports(Packet packet) {
        this.packet = packet;
    }

    /// Writes the annotations that are wanted. Reads texts: to be called off the window's thread.
    ///
    /// @throws Problem if a text cannot be read
    /// @throws IOException if `out` cannot be written
    public void write(ExportFormat format, Filter filter, Writer out) throws Problem, IOException {
        var contents = packet.contents();
        var annotations = filter.of(contents);
        switch (format) {
            case CSV -> new CsvWriter(contents).write(annotations, out);
            case MD -> out.write(new MarkdownWriter(contents, texts(annotations)).write(annotations));
        }
    }

    /// Writes the annotations that are wanted to a file, which is there whole when this returns, or not at all.
    ///
    /// @param replace whether a file that is there already may go
    /// @throws Problem if there is a file that may not go, or it cannot be written
    public void save(ExportFormat format, Filter filter, Path file, boolean replace) throws Problem {
        NewFile.write(file, replace, out -> write(format, filter, out));
    }

    private Map<Id<Edition>, ReadingText> texts(List<Annotation> annotations) throws Problem {
        var texts = new HashMap<Id<Edition>, ReadingText>();
        for (Annotation annotation : annotations) {
            if (!texts.containsKey(annotation.edition())) {
                texts.put(annotation.edition(), packet.edition(annotation.edition()).text());
            }
        }
        return texts;
    }
}
