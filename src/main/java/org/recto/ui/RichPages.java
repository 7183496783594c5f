package org.recto.ui;

import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.ReadingText;
import org.recto.ui.desk.PageMaker;
import org.recto.ui.page.PagePictures;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.PageText;
import org.recto.ui.page.ReadingView;
import org.recto.ui.page.RichTextReadingView;
import org.recto.ui.parts.ReadingFonts;
import org.recto.ui.parts.ReadingFonts.Face;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Pages on RichTextFX. The fonts are loaded once, off the window's thread.
final class RichPages implements PageMaker {

    private final CompletableFuture<ReadingFonts> fonts;
    private final CompletableFuture<List<Face>> faces;

    /// @param background where the fonts are loaded; what is given to it later may wait for them
    RichPages(Executor background) {
        this.fonts = CompletableFuture.supplyAsync(ReadingFonts::new, background);
        this.faces = fonts.thenApplyAsync(ReadingFonts::faces, background);
    }

    @Override
    public List<Face> faces() {
        return faces.getNow(ReadingFonts.OURS);
    }

    @Override
    public Ready prepare(ReadingText text, Locale locale, PagePictures pictures) {
        var ready = PageText.of(text, locale, pictures.sizes());
        var loaded = fonts.join();
        return new Ready() {
            @Override
            public ReadingView view(Reading reading, Contents contents, PageStyle style) {
                return new RichTextReadingView(ready, pictures, reading, contents, style, loaded);
            }
        };
    }
}
