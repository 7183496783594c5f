package org.recto.text.anchor;

/// A stretch of letters of the old text, and the stretch of the new one that it is compared with.
record Window(int old, int oldEnd, int now, int nowEnd) {

    int oldLength() {
        return oldEnd - old;
    }

    int nowLength() {
        return nowEnd - now;
    }

    boolean isEmpty() {
        return old == oldEnd || now == nowEnd;
    }

    /// How many pairs of letters there are to compare.
    long pairs() {
        return (long) oldLength() * nowLength();
    }
}
