package org.recto.ui.parts;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The faces that readings are set in. Those that everybody has come with the program, so that a page breaks its lines
/// alike on every machine; characters that they lack, such as Chinese, are taken from the system's own fonts. One that
/// some readers need can be chosen where it is installed.
///
/// Loading takes a moment, so the program does it once, off the window's thread, and hands this object around.
public final class ReadingFonts {

    /// What a reader can choose between, and what code is set in.
    public enum Face {
        /// Noto Serif: a book face with a large x-height, drawn for screens.
        SERIF("Noto Serif", "notoserif", "Serif"),
        /// Noto Sans: open shapes that are hard to mistake for one another.
        SANS("Noto Sans", "notosans", "SansSerif"),
        /// Atkinson Hyperlegible Next: no letter can be mistaken for another; drawn for readers with low vision.
        HYPERLEGIBLE("Atkinson Hyperlegible Next", "atkinson", "SansSerif"),
        /// M+ 1mn: every character equally wide.
        MONO("M+ 1mn", "mplus1mn", "Monospaced"),
        /// Letters that are heavy at the foot, for dyslexic readers. Not with the program.
        OPEN_DYSLEXIC("OpenDyslexic", "", "");

        private final String family;
        private final String file;
        private final String system;

        Face(String family, String file, String system) {
            this.family = family;
            this.file = file;
            this.system = system;
        }

        /// What the face is called.
        public String family() {
            return family;
        }

        /// Whether it comes with the program.
        private boolean isOurs() {
            return !file.isEmpty();
        }

        /// The files of its four styles, each as its own project names it.
        Stream<String> files() {
            return switch (this) {
                case HYPERLEGIBLE ->
                        Stream.of("400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic")
                                .map(style -> file + "/" + style + "/AtkinsonHyperlegibleNext_" + style + ".ttf");
                case SERIF, SANS, MONO ->
                        Stream.of("regular", "italic", "bold", "bold_italic")
                                .map(style -> file + "-" + style + "-subset.ttf");
                case OPEN_DYSLEXIC -> Stream.empty();
            };
        }
    }

    /// What can be chosen on every machine.
    public static final List<Face> OURS = List.of(Face.SERIF, Face.SANS, Face.HYPERLEGIBLE);

    private static final Map<String, Boolean> LOADED = new ConcurrentHashMap<>();

    private final Set<Face> loaded = EnumSet.noneOf(Face.class);
    private final Supplier<? extends Collection<String>> families;
    private @Nullable Set<Face> installed;

    /// Loads all faces. One that cannot be loaded, since JavaFX has nowhere to unpack it, is replaced by the system's.
    public ReadingFonts() {
        this(ReadingFonts::load, Font::getFamilies);
    }

    /// @param loader given the name of a font's file, says whether it could be loaded
    /// @param families the names of all that is installed; asked for once, when it is needed
    ReadingFonts(Predicate<String> loader, Supplier<? extends Collection<String>> families) {
        this.families = families;
        for (Face face : Face.values()) {
            if (face.isOurs() && face.files().allMatch(loader)) {
                loaded.add(face);
            }
        }
    }

    /// Loads a font, if it has not been loaded yet. Any thread.
    ///
    /// @return whether there is one
    static boolean load(String file) {
        return LOADED.computeIfAbsent(file, ReadingFonts::unpack);
    }

    private static boolean unpack(String file) {
        try (var font = ReadingFonts.class.getResourceAsStream("/org/recto/fonts/" + file)) {
            return font != null && Font.loadFont(font, 12) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the text can be set in on this machine: our own faces, and of the others those that are installed. The
    /// first time it may take a moment; any thread.
    public List<Face> faces() {
        return Stream.concat(OURS.stream(), installed().stream()).toList();
    }

    private synchronized Set<Face> installed() {
        if (installed == null) {
            var names = Set.copyOf(families.get());
            installed = EnumSet.noneOf(Face.class);
            Stream.of(Face.values())
                    .filter(face -> !face.isOurs() && names.contains(face.family))
                    .forEach(installed::add);
        }
        return installed;
    }

    /// A font. One that is not installed any more is replaced by the usual one. Ours is asked for by its own name:
    /// JavaFX takes a bold M+ for an italic one when asked for the style.
    ///
    /// @param size in pixels
    public Font font(Face face, double size, boolean bold, boolean italic) {
        if (!face.isOurs()) {
            return installed().contains(face)
                    ? styled(face.family, size, bold, italic)
                    : font(Face.SERIF, size, bold, italic);
        }
        if (loaded.contains(face)) {
            return new Font(face.family + (bold ? " Bold" : "") + (italic ? " Italic" : ""), size);
        }
        return styled(face.system, size, bold, italic);
    }

    static Font styled(String family, double size, boolean bold, boolean italic) {
        return Font.font(
                family,
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                size);
    }
}
