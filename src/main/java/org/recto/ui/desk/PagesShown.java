package org.recto.ui.desk;

import java.util.List;

/// Which of the pages stand side by side where there is no room for all: as many as there is room for, next to one
/// another, among them the one that is read.
final class PagesShown {

    private int first;

    /// Chooses them.
    ///
    /// @param <T> a page
    /// @param active the place of the page that is read
    /// @param fitting how many there is room for, at least one
    /// @return the pages to be shown, in their order; those that were shown before move no further than they have to
    <T> List<T> of(List<T> pages, int active, int fitting) {
        int count = Math.min(pages.size(), fitting);
        int most = pages.size() - count;
        int read = Math.clamp(active, 0, Math.max(0, pages.size() - 1));
        first = Math.clamp(first, Math.clamp(read - count + 1, 0, most), Math.min(read, most));
        return pages.subList(first, first + count);
    }
}
