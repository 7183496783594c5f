package org.recto.cli;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.Writer;

/// Opens a writer for JSON. Commands write it piece by piece, so that the fields come in the order that is documented;
/// binding objects to it would be shorter but would make every command start noticeably later.
final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private Json() {}

    /// A generator of indented JSON; closing it ends the line and leaves `out` open.
    static JsonGenerator to(Writer out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var separators =
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator("\n");
            return new DefaultPrettyPrinter(separators).withArrayIndenter(INDENTER).withObjectIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
