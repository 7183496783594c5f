package org.recto.cli;

import org.recto.annotation.Colour;
import org.recto.annotation.Deed;
import org.recto.annotation.Edit;
import org.recto.packet.Finder;
import org.recto.packet.Labels;
import org.recto.text.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `recto theme PACKET add`
@Command(name = "add", description = "Add a theme.")
final class ThemeAddCommand implements Callable<Integer> {

    private final ThemeCommand packet;

    @Parameters(index = "0", paramLabel = "NAME", description = "its name")
    private String name = "";

    @Option(names = "--parent", paramLabel = "T", description = "the theme that it is a part of")
    private Optional<String> parent = Optional.empty();

    @Option(names = "--definition", paramLabel = "D", description = "when to use it, in Markdown")
    private String definition = "";

    @Option(
            names = "--colour",
            paramLabel = "#RRGGBB",
            converter = ColourReader.class,
            description = "its colour; the next free one if not given")
    private Optional<Colour> colour = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "K",
            converter = KeyReader.class,
            description = "the letter that tags with it; a free one of its name if not given")
    private Optional<String> key = Optional.empty();

    ThemeAddCommand(ThemeCommand packet) {
        this.packet = packet;
    }

    @Override
    public Integer call() throws Exception {
        return packet.writing(open -> {
            var done = PacketCommand.saved(open.apply(this::deed), "cli.nothing");
            packet.console().line(Labels.of(done.step()) + ".");
            return Exit.DONE;
        });
    }

    private Deed deed(Edit edit) throws Problem {
        var above = parent.isEmpty() ? null : new Finder(edit.contents()).theme(parent.get()).id();
        var fresh = edit.themes().fresh(name, above).withDefinition(definition);
        var coloured = fresh.withColour(colour.orElse(fresh.colour()));
        return edit.themes().add(coloured.withKey(key.orElse(fresh.key())));
    }

    private static final class ColourReader implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String value) {
            try {
                return Colour.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is not a colour such as #4477AA");
            }
        }
    }

    private static final class KeyReader implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.codePointCount(0, value.length()) > 1) {
                throw new TypeConversionException("'" + value + "' is more than one letter");
            }
            return value.toLowerCase(Locale.ROOT);
        }
    }
}
