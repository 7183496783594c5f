package org.recto.intake.markup;

import org.recto.text.Picture;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// The pictures that stand in the addresses themselves: `data:image/png;base64,...`.
///
/// @param pictures where they go
public record DataPictures(Pictures pictures) implements PictureSource {

    /// Longest head of such an address, up to the comma, in UTF-16 units.
    private static final int HEAD = 200;

    @Override
    public Optional<Picture> at(String address) {
        var head = address.substring(0, Math.min(HEAD, address.length())).toLowerCase(Locale.ROOT);
        int comma = head.indexOf(',');
        if (!head.startsWith("data:image/") || comma < 0 || !head.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            return pictures.take(Base64.getMimeDecoder().decode(address.substring(comma + 1).replace("%3D", "=")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
