package org.recto.intake;

import org.recto.text.Problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns a file's bytes into characters.
///
/// What a file says of itself (a byte order mark) is believed first; then what its bytes can only be (UTF-8, UTF-16
/// with its regular zeros); then what they look like; and Windows-1252, in which nearly every byte means something,
/// serves where nothing else does (see [CharsetGuess]).
final class Decoder {

    private Decoder() {}

    /// Decodes a file.
    ///
    /// @throws Problem if it holds more characters than a text may
    static Decoded decode(SourceFile file) throws Problem {
        var bytes = file.bytes();
        var mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return decode(file, mark.get().charset(), "");
        }
        var wide = Utf16.of(bytes);
        if (wide.isPresent()) {
            return decode(file, wide.get(), "");
        }
        if (Utf8.of(bytes).isMeant()) {
            return decode(file, StandardCharsets.UTF_8, "");
        }
        var charset = CharsetGuess.of(bytes);
        return decode(file, charset, charset.name());
    }

    private static Decoded decode(SourceFile file, Charset charset, String guess) throws Problem {
        var in = ByteBuffer.wrap(file.bytes());
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = new StringBuilder(Math.min(Caps.TEXT_UNITS, in.remaining()));
        int replaced = drain(file, decoder, in, out);
        return requireFewLines(file.name(), Decoded.of(out, replaced, guess));
    }

    /// What is neither too long nor has too many lines.
    ///
    /// @throws Problem if it is or has
    static Decoded requireFewLines(String name, Decoded decoded) throws Problem {
        long lines = decoded.text().chars().filter(c -> c == '\n').count();
        if (lines > Caps.LINES) {
            throw Problem.input("intake.lines", name, Caps.LINES / 1_000_000);
        }
        return decoded;
    }

    private static int drain(SourceFile file, CharsetDecoder decoder, ByteBuffer in, StringBuilder out) throws Problem {
        var part = CharBuffer.allocate(1 << 16);
        int replaced = 0;
        boolean more = true;
        while (more) {
            var result = decoder.decode(in, part, true);
            if (result.isError()) {
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                decoder.flush(part);
                more = false;
            }
            out.append(part.flip());
            part.clear();
            if (result.isError()) {
                out.append('\uFFFD');
                replaced++;
            }
            if (out.length() > Caps.TEXT_UNITS) {
                throw Problem.input("intake.long", file.name(), Caps.TEXT_UNITS / 1_000_000);
            }
        }
        return replaced;
    }
}
