package org.recto.ui.parts;

import javafx.scene.text.Text;

/// The font of the window's own words: one of ours, so that what has room on one machine is not cut off on another, and
/// a picture of the window shows what every reader sees.
public final class WindowFont {

    /// What it is called. Where it could not be loaded, JavaFX takes the system's own font for it.
    public static final String FAMILY = ReadingFonts.Face.SANS.family();

    private WindowFont() {}

    /// Loads it. On the window's thread, before there are words on the screen: JavaFX remembers what it found the first
    /// time. Takes some 20 ms once.
    public static void load() {
        settleSystemFont();
        ReadingFonts.Face.SANS.files().filter(file -> !file.contains("italic")).forEach(ReadingFonts::load);
    }

    /// Where one thread loads fonts while another looks for the system's own for the first time, JavaFX can miss the
    /// latter, and takes one of those just loaded for it. To be called before fonts are loaded elsewhere.
    public static void settleSystemFont() {
        new Text("Recto").getLayoutBounds();
    }
}
