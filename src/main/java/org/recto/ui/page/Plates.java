package org.recto.ui.page;

import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.PictureSize;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pictures of a text that stand in its page, each with a chunk.
final class Plates {

    /// A lower picture among other words is a letter or a formula of its line; its words say it better than a picture
    /// elsewhere could. In pixels.
    private static final int LEAST_AMONG_WORDS = 72;

    private final Map<Integer, List<Plate>> byChunk = new HashMap<>();
    private final Set<Format> captions = new HashSet<>();

    /// @param sizes of the pictures that can be shown, by digest
    Plates(ReadingText text, Chunks chunks, Map<String, PictureSize> sizes) {
        if (!sizes.isEmpty()) {
            for (var block : text.blocks()) {
                for (Format format : block.formats()) {
                    var size = format.kind() == FormatKind.PICTURE ? sizes.get(format.target()) : null;
                    if (size != null) {
                        add(text, chunks.at(format.range().start()), format, size);
                    }
                }
            }
        }
    }

    private void add(ReadingText text, Chunk chunk, Format format, PictureSize size) {
        boolean alone = chunk.kind() == BlockKind.FIGURE || format.range().contains(chunk.range());
        if (alone) {
            captions.add(format);
        }
        if (alone || size.height() >= LEAST_AMONG_WORDS) {
            var plate = new Plate(format.target(), text.substring(format.range()), size, alone);
            byChunk.computeIfAbsent(chunk.index(), _ -> new ArrayList<>()).add(plate);
        }
    }

    boolean isEmpty() {
        return byChunk.isEmpty();
    }

    /// Those of one chunk.
    List<Plate> of(Chunk chunk) {
        return byChunk.getOrDefault(chunk.index(), List.of());
    }

    /// Whether the words of a format stand below their picture: then they are words like others, and need not lead to
    /// it.
    boolean isCaption(Format format) {
        return captions.contains(format);
    }
}
