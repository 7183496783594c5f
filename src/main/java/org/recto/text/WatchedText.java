package org.recto.text;

/// A text that ends the patience of whoever reads it for too long: the only way to stop a regular expression.
final class WatchedText implements CharSequence {

    /// How many characters are read between two looks at the clock, less one; a power of two, less one.
    private static final int OFTEN = 0x3FF;

    private final String text;
    private final Patience patience;
    private int read;

    WatchedText(String text, Patience patience) {
        this.text = text;
        this.patience = patience;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        read++;
        if ((read & OFTEN) == 0) {
            patience.check();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
