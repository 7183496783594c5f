package org.recto.annotation;

import java.util.Locale;
import java.util.Set;

/// The letters that tag with a theme.
public final class ThemeKeys {

    /// Letters that mean something else on a page: note, link, mark, themes, edit the ends.
    public static final Set<String> RESERVED = Set.of("n", "l", "m", "t", "e");

    private ThemeKeys() {}

    /// The first letter of the name, from A to Z, that is neither reserved nor taken; empty if there is none.
    public static String propose(Codebook codebook, String name) {
        return name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> 'a' <= c && c <= 'z')
                .mapToObj(Character::toString)
                .filter(letter -> !RESERVED.contains(letter))
                .filter(letter -> codebook.withKey(letter).isEmpty())
                .findFirst()
                .orElse("");
    }
}
