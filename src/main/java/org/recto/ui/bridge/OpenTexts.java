package org.recto.ui.bridge;

import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts of the pages that are open, for those who cite from them.
public final class OpenTexts {

    private final List<Edition> editions = new ArrayList<>();

    /// A page has opened on this edition. The same edition may be on several pages.
    public void opened(Edition edition) {
        editions.add(edition);
    }

    /// A page on this edition has closed.
    public void closed(Edition edition) {
        editions.remove(edition);
    }

    public Optional<ReadingText> find(Id<Edition> id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).map(Edition::text).findFirst();
    }
}
