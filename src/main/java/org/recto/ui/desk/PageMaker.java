package org.recto.ui.desk;

import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.ReadingText;
import org.recto.ui.page.PagePictures;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.ReadingView;

import java.util.Locale;

/// Makes the view of a reading, whichever engine is behind it.
@FunctionalInterface
public interface PageMaker {

    /// Makes a text ready to be shown. May take a moment; any thread.
    ///
    /// @param locale whose rules for words and sentences to follow
    /// @param pictures of the text
    Ready prepare(ReadingText text, Locale locale, PagePictures pictures);

    /// A text that is ready to be shown.
    interface Ready {

        /// Makes a view of it, on the window's thread.
        ReadingView view(Reading reading, Contents contents, PageStyle style);
    }
}
