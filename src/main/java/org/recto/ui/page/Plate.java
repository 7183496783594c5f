package org.recto.ui.page;

import org.recto.text.PictureSize;

/// A picture as it stands on a page, with its chunk.
///
/// @param sha256 its digest
/// @param words that stand for it in the text
/// @param size its own, in pixels
/// @param above whether it stands above its chunk, which is about nothing else; otherwise it stands below
record Plate(String sha256, String words, PictureSize size, boolean above) {}
