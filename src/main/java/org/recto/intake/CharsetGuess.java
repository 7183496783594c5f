package org.recto.intake;

import com.ibm.icu.text.CharsetDetector;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;

/// Guesses the encoding of a text that is neither UTF-8 nor UTF-16 and does not say what it is.
///
/// Two detectors are asked. Mozilla's knows the scripts of Asia and Cyrillic, Greek and Hebrew well, but calls
/// everything in Latin letters Windows-1252; ICU's tells Latin languages apart (Polish, Hungarian, Turkish) by their
/// letters.
final class CharsetGuess {

    /// Nearly every byte means something in it, and most Latin texts are in it.
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    /// Bytes to look at: enough for any detector, and bounded.
    private static final int SAMPLE = 1 << 18;

    /// What ICU may find in Latin text. The ISO sets of the West and of Turkey stand for Microsoft's, which have the
    /// same letters and more.
    private static final Set<String> LATIN = Set.of("ISO-8859-2", "windows-1250", "windows-1254", "ISO-8859-9");

    /// ICU's confidence, 0 to 100, from which its word is taken: below, the text is too short to tell.
    private static final int CONFIDENT = 30;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        var sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        var name = mozilla(sample);
        if (name.isEmpty() && isJohab(sample)) {
            return Charset.forName("x-Johab");
        }
        var best = name.isEmpty() || name.equals("WINDOWS-1252") ? latin(sample) : name;
        return Charset.isSupported(best) ? Charset.forName(best) : LAST_RESORT;
    }

    private static String mozilla(byte[] sample) {
        var detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        return name == null ? "" : name;
    }

    private static String latin(byte[] sample) {
        var detector = new CharsetDetector();
        detector.setText(sample);
        var match = detector.detect();
        boolean told = match != null && match.getConfidence() >= CONFIDENT && LATIN.contains(match.getName());
        if (!told) {
            return LAST_RESORT.name();
        }
        return match.getName().equals("ISO-8859-9") ? "windows-1254" : match.getName();
    }

    /// The encoding of Korean texts from before Windows, which neither detector knows. Unlike others it can be told by
    /// itself: by chance, bytes hardly ever make nothing but whole syllables.
    private static boolean isJohab(byte[] sample) {
        if (!Charset.isSupported("x-Johab")) {
            return false;
        }
        try {
            var text = Charset.forName("x-Johab").newDecoder().decode(ByteBuffer.wrap(sample));
            long wide = text.codePoints().filter(c -> c >= 0x80).count();
            long hangul =
                    text.codePoints()
                            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                            .count();
            return wide > 0 && hangul >= wide / 2;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
