package org.recto.ui.find;

import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;

/// The pages that can be searched.
public interface Sheets {

    /// Those that show a text, from left to right.
    List<Sheet> all();

    /// The one that is read, if it shows a text.
    Optional<Sheet> active();

    /// Hears when another page is read, or other texts are shown.
    Subscription listen(Runnable changed);
}
