package org.recto.ui;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.ui.desk.PageMaker;
import org.recto.ui.page.PagePictures;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.PageText;
import org.recto.ui.page.ReadingView;
import org.recto.ui.page.RichTextReadingView;
import org.recto.ui.parts.ReadingFonts;
import org.recto.ui.parts.ReadingFonts.Face;
import org.recto.ui.parts.WindowFont;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Pages on RichTextFX. The fonts are loaded once, off the window's thread.
final class RichPages implements PageMaker {

    private final Executor background;
    private final CompletableFuture<ReadingFonts> fonts;
    private final CompletableFuture<List<Face>> faces;
    private volatile SoftReference<@Nullable Expected> expected = new SoftReference<>(null);

    /// The text that was heard of last, and is perhaps ready.
    private record Expected(ReadingText text, CompletableFuture<PageText> ready) {}

    /// @param background where the fonts are loaded; what is given to it later may wait for them
    RichPages(Executor background) {
        WindowFont.settleSystemFont();
        this.background = background;
        this.fonts = CompletableFuture.supplyAsync(ReadingFonts::new, background);
        this.faces = fonts.thenApplyAsync(ReadingFonts::faces, background);
    }

    @Override
    public List<Face> faces() {
        return faces.getNow(ReadingFonts.OURS);
    }

    @Override
    public void expect(ReadingText text) {
        var ready = CompletableFuture.supplyAsync(() -> PageText.of(text, Map.of()), background);
        expected = new SoftReference<>(new Expected(text, ready));
    }

    private PageText made(ReadingText text, PagePictures pictures) {
        var one = expected.get();
        if (one != null && one.text() == text && pictures.sizes().isEmpty()) {
            return one.ready().join();
        }
        return PageText.of(text, pictures.sizes());
    }

    @Override
    public ReadingView view(
            ReadingText text,
            Segments segments,
            PagePictures pictures,
            Reading reading,
            Contents contents,
            PageStyle style) {
        return new RichTextReadingView(
                made(text, pictures), segments, pictures, reading, contents, style, fonts.join());
    }
}
