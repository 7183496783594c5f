package org.recto.enclosure;

import org.recto.text.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The digest of what a document shows, which is enclosed, too: whoever changes a word of the document breaks it, and
/// what is enclosed is then not what the document says any more.
public final class Seal {

    /// The id of the element of a web page that holds the enclosure, and its attribute with the digest.
    public static final String ELEMENT = "recto-enclosure";

    public static final String ATTRIBUTE = "data-seal";

    /// The name of the program in the dictionary of a PDF file, and the key of the digest in its stream.
    public static final String OWNER = "Recto";

    public static final String KEY = "Seal";

    private Seal() {}

    /// The digest of some words, however they are broken into lines.
    public static String of(String shown) {
        var inked = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            if (!isBlank(shown.charAt(i))) {
                inked.append(shown.charAt(i));
            }
        }
        return Sha256.of(inked.toString());
    }

    private static boolean isBlank(char character) {
        return Character.isSpaceChar(character) || Character.isISOControl(character);
    }

    /// The digest of what is drawn, to its end.
    public static String of(InputStream drawn) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(drawn, digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
