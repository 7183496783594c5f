package org.recto.ui.parts;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The faces that readings are set in. They come with the program, so that a page breaks its lines alike on every
/// machine; characters that they lack, such as Chinese, are taken from the system's own fonts.
///
/// Loading takes a moment, so the program does it once, off the window's thread, and hands this object around.
public final class ReadingFonts {

    /// What a reader can choose between, and what code is set in.
    public enum Face {
        /// Noto Serif: a book face with a large x-height, drawn for screens.
        SERIF("Noto Serif", "notoserif"),
        /// Noto Sans: open shapes that are hard to mistake for one another.
        SANS("Noto Sans", "notosans"),
        /// M+ 1mn: every character equally wide.
        MONO("M+ 1mn", "mplus1mn");

        private final String family;
        private final String file;

        Face(String family, String file) {
            this.family = family;
            this.file = file;
        }

        /// The name by which style sheets know it.
        public String family() {
            return family;
        }
    }

    /// Loads all faces.
    public ReadingFonts() {
        for (Face face : Face.values()) {
            for (var style : new String[] {"regular", "italic", "bold", "bold_italic"}) {
                load(face.file + "-" + style + "-subset.ttf");
            }
        }
    }

    private static void load(String file) {
        try (var font = ReadingFonts.class.getResourceAsStream("fonts/" + file)) {
            if (font == null || Font.loadFont(font, 12) == null) {
                throw new IllegalStateException("the font " + file + " is missing from the program");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A font.
    ///
    /// @param size in pixels
    public Font font(Face face, double size, boolean bold, boolean italic) {
        return Font.font(
                face.family,
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                size);
    }
}
