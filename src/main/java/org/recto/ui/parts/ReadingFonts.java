package org.recto.ui.parts;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The faces that readings are set in. They come with the program, so that a page breaks its lines alike on every
/// machine; characters that they lack, such as Chinese, are taken from the system's own fonts.
///
/// Loading takes a moment, so the program does it once, off the window's thread, and hands this object around.
public final class ReadingFonts {

    /// What a reader can choose between, and what code is set in.
    public enum Face {
        /// Noto Serif: a book face with a large x-height, drawn for screens.
        SERIF("Noto Serif", "notoserif", "Serif"),
        /// Noto Sans: open shapes that are hard to mistake for one another.
        SANS("Noto Sans", "notosans", "SansSerif"),
        /// M+ 1mn: every character equally wide.
        MONO("M+ 1mn", "mplus1mn", "Monospaced");

        private final String family;
        private final String file;
        private final String system;

        Face(String family, String file, String system) {
            this.family = family;
            this.file = file;
            this.system = system;
        }
    }

    private final Set<Face> loaded = EnumSet.noneOf(Face.class);

    /// Loads all faces. One that cannot be loaded, since JavaFX has nowhere to unpack it, is replaced by the system's.
    public ReadingFonts() {
        this(ReadingFonts::load);
    }

    /// @param loader given the name of a font's file, says whether it could be loaded
    ReadingFonts(Predicate<String> loader) {
        for (Face face : Face.values()) {
            if (Stream.of("regular", "italic", "bold", "bold_italic")
                    .allMatch(style -> loader.test(face.file + "-" + style + "-subset.ttf"))) {
                loaded.add(face);
            }
        }
    }

    private static boolean load(String file) {
        try (var font = ReadingFonts.class.getResourceAsStream("fonts/" + file)) {
            return font != null && Font.loadFont(font, 12) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A font. It is asked for by its own name: JavaFX takes a bold M+ for an italic one when asked for the style.
    ///
    /// @param size in pixels
    public Font font(Face face, double size, boolean bold, boolean italic) {
        if (loaded.contains(face)) {
            return new Font(face.family + (bold ? " Bold" : "") + (italic ? " Italic" : ""), size);
        }
        return Font.font(
                face.system,
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                size);
    }
}
