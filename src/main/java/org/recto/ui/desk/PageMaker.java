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

    /// Makes the view of a reading. May take a moment, so not on the window's thread, to which all that is given and
    /// made belongs from then on.
    ///
    /// @param text not empty
    /// @param segments of the text
    /// @param pictures of the text
    /// @param reading whose current edition the text is
    ReadingView view(
            ReadingText text,
            Segments segments,
            PagePictures pictures,
            Reading reading,
            Contents contents,
            PageStyle style);

    /// What texts can be set in on this machine, as far as is known yet.
    List<Face> faces();
}
