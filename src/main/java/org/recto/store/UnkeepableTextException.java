package org.recto.store;

/// A text that would not come back from SQLite as it went in: with half of a surrogate pair, which would turn into a
/// question mark, or with U+0000, at which `length` and `substr` stop.
final class UnkeepableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private UnkeepableTextException(int at) {
        super("at UTF-16 unit " + at);
    }

    static void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new UnkeepableTextException(i);
            }
            if (Character.isSurrogate(c)) {
                boolean isWhole =
                        Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isWhole) {
                    throw new UnkeepableTextException(i);
                }
                i++;
            }
        }
    }
}
