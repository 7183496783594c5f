package org.recto.enclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.recto.text.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;

/// The digest of what a document shows, which is enclosed, too: whoever changes a word of the document breaks it, and
/// what is enclosed is then not what the document says any more.
public final class Seal {

    /// The id of the element of a web page that holds the enclosure, and its attribute with the digest.
    public static final String ELEMENT = "recto-enclosure";

    public static final String ATTRIBUTE = "data-seal";

    /// The name of the program in the dictionary of a PDF file, and the key of the digest in its stream.
    public static final String OWNER = "Recto";

    public static final String KEY = "Seal";

    /// UTF-16 units that are digested at a time, or one more where they would part the two of a character.
    private static final int PIECE = 8_192;

    /// The first of the control characters after those of ASCII that are seen.
    private static final int DELETE = 0x7F;

    private final MessageDigest digest = Sha256.digest();
    private final char[] inked = new char[PIECE + 1];
    private int length;

    private Seal() {}

    /// The digest of some words, however they are broken into lines.
    public static String of(String shown) {
        return of(Stream.of(shown));
    }

    /// The digest of words that stand one after another in pieces.
    public static String of(Stream<String> shown) {
        var seal = new Seal();
        shown.forEachOrdered(seal::add);
        seal.press();
        return HexFormat.of().formatHex(seal.digest.digest());
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (isBlank(character)) {
                continue;
            }
            inked[length++] = character;
            if (length == inked.length || (length == PIECE && !Character.isHighSurrogate(character))) {
                press();
            }
        }
    }

    private void press() {
        digest.update(new String(inked, 0, length).getBytes(UTF_8));
        length = 0;
    }

    private static boolean isBlank(char character) {
        boolean isPlain = character > ' ' && character < DELETE;
        return !isPlain && (Character.isSpaceChar(character) || Character.isISOControl(character));
    }

    /// The digest of what is drawn, to its end.
    public static String of(InputStream drawn) throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(drawn, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
