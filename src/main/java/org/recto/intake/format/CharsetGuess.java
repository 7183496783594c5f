package org.recto.intake.format;

import com.ibm.icu.text.CharsetDetector;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// Guesses the encoding of a text that is neither UTF-8 nor UTF-16 and does not say what it is.
///
/// Two detectors are asked. Mozilla's knows the scripts of Asia, Greek and Hebrew well, but calls everything in Latin
/// letters Windows-1252 and takes some Russian for that of old Macintoshes; ICU's tells languages apart (Polish,
/// Hungarian, Turkish, Russian) by their letters.
public final class CharsetGuess {

    /// Nearly every byte means something in it, and most Latin texts are in it.
    private static final String LAST_RESORT = "windows-1252";

    /// Bytes to look at: enough for any detector, and bounded.
    private static final int SAMPLE = 1 << 18;

    /// What Mozilla's detector answers where it does not know.
    private static final Set<String> VAGUE = Set.of("", "WINDOWS-1252", "MACCYRILLIC", "IBM855", "IBM866", "US-ASCII");

    /// What ICU's is believed in then, and what is meant by it: Microsoft's sets have the letters of the ISO ones and
    /// more.
    private static final Map<String, String> BELIEVED =
            Map.of(
                    "ISO-8859-2", "ISO-8859-2",
                    "windows-1250", "windows-1250",
                    "ISO-8859-9", "windows-1254",
                    "windows-1254", "windows-1254",
                    "windows-1251", "windows-1251",
                    "ISO-8859-6", "ISO-8859-6",
                    "windows-1256", "windows-1256",
                    "KOI8-R", "KOI8-R");

    /// ICU's confidence, 0 to 100, from which its word is taken: below, the text is too short to tell.
    private static final int CONFIDENT = 30;

    /// Syllables that are no accident.
    private static final int SYLLABLES = 10;

    private CharsetGuess() {}

    public static Charset of(byte[] bytes) {
        var sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        if (isJohab(sample)) {
            return Charset.forName("x-Johab");
        }
        var mozilla = mozilla(sample);
        var best = VAGUE.contains(mozilla) ? icu(sample) : mozilla;
        return Charset.forName(Charset.isSupported(best) ? best : LAST_RESORT);
    }

    private static String mozilla(byte[] sample) {
        var detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        return name == null ? "" : name;
    }

    private static String icu(byte[] sample) {
        var detector = new CharsetDetector();
        detector.setText(sample);
        var match = detector.detect();
        return match == null || match.getConfidence() < CONFIDENT
                ? LAST_RESORT
                : BELIEVED.getOrDefault(match.getName(), LAST_RESORT);
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
            return hangul >= SYLLABLES && 2 * hangul >= wide;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
