package org.recto.ui.desk;

import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.ui.page.PagePictures;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.ReadingView;
import org.recto.ui.parts.ReadingFonts.Face;

import java.util.List;

/// Makes the view of a reading, whichever engine is behind it.
public interface PageMaker {

    /// A text without pictures will perhaps be shown soon: begins to make it ready, in the background.
    void expect(ReadingText text);

    /// Makes a text ready to be shown. May take a moment; any thread.
    ///
    /// @param segments of the text; used by the window's thread alone from now on
    /// @param pictures of the text
    Ready prepare(ReadingText text, Segments segments, PagePictures pictures);

    /// What texts can be set in on this machine, as far as is known yet.
    List<Face> faces();

    /// A text that is ready to be shown.
    interface Ready {

        /// Makes the view of it, on the window's thread.
        ReadingView view(Reading reading, Contents contents, PageStyle style);
    }
}
