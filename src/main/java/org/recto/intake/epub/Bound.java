package org.recto.intake.epub;

/// A file of the spine whose text is in the book's.
///
/// @param item the file
/// @param bytes of it
/// @param start the index of its first block
/// @param end one past its last
@SuppressWarnings("ArrayRecordComponent")
record Bound(Item item, byte[] bytes, int start, int end) {

    /// Whether some of these blocks come from it.
    boolean overlaps(int from, int to) {
        return Math.max(start, from) < Math.min(end, to);
    }

    /// The name of the file, without folders.
    String name() {
        return item.entry().substring(item.entry().lastIndexOf('/') + 1);
    }
}
