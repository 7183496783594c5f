package org.recto.intake.markup;

import org.recto.intake.format.Caps;
import org.recto.text.Picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures that come in with a text, each once and all together within [Caps#PICTURE_BYTES] and [Caps#PICTURES].
public final class Pictures {

    /// Bytes below which a picture shows nothing: pages put one dot where a picture is to be fetched later.
    private static final int DOT = 150;

    private final Map<String, Picture> bySha = new LinkedHashMap<>();
    private long total;
    private boolean isFull;

    /// Takes a picture.
    ///
    /// @param bytes a file, of whatever kind
    /// @return nothing if it is none that can be shown, or there is no room for it
    public Optional<Picture> take(byte[] bytes) {
        var type = type(bytes);
        if (type.isEmpty() || bytes.length < DOT) {
            return Optional.empty();
        }
        var picture = new Picture(type, bytes);
        var known = bySha.get(picture.sha256());
        if (known != null) {
            return Optional.of(known);
        }
        if (total + bytes.length > Caps.PICTURE_BYTES || bySha.size() == Caps.PICTURES) {
            isFull = true;
            return Optional.empty();
        }
        total += bytes.length;
        bySha.put(picture.sha256(), picture);
        return Optional.of(picture);
    }

    /// The media type, by the first bytes; empty if it is none of the three that are shown.
    private static String type(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        return begins(bytes, 'G', 'I', 'F', '8') ? "image/gif" : "";
    }

    private static boolean begins(byte[] bytes, int... start) {
        boolean begins = bytes.length >= start.length;
        for (int i = 0; begins && i < start.length; i++) {
            begins = (bytes[i] & 0xFF) == start[i];
        }
        return begins;
    }

    /// Whether some did not come in for want of room.
    public boolean isFull() {
        return isFull;
    }

    /// All that were taken.
    public List<Picture> all() {
        return List.copyOf(bySha.values());
    }
}
