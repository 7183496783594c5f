package org.recto.export.pdf;

import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/// Keeps the streams of a document in memory until it is written. Most are the few strokes of a highlight; PDFBox would
/// take 4 KB for each.
final class Streams implements RandomAccessStreamCache {

    private static final int CHUNK = 512;

    @Override
    public RandomAccess createBuffer() {
        return new RandomAccessReadWriteBuffer(CHUNK);
    }

    @Override
    public void close() {}
}
