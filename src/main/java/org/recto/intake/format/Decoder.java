package org.recto.intake.format;

import org.recto.text.Problem;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns a file's bytes into characters.
///
/// What a file says of itself (a byte order mark) is believed first; then what its bytes can only be (UTF-8, UTF-16
/// with its regular zeros); then what they look like; and Windows-1252, in which nearly every byte means something,
/// serves where nothing else does (see [CharsetGuess]).
public final class Decoder {

    private Decoder() {}

    /// Decodes a file.
    ///
    /// @throws Problem if it holds more characters or lines than a text may
    public static Decoded decode(SourceFile file) throws Problem {
        return requireBearable(file.name(), decodeAny(file, Optional.empty()));
    }

    /// Decodes a file that says within its text how it is encoded, which is believed unless the bytes can only be
    /// something else.
    ///
    /// @throws Problem if it holds more characters or lines than a text may
    public static Decoded decode(SourceFile file, Optional<Charset> declared) throws Problem {
        return requireBearable(file.name(), decodeAny(file, declared));
    }

    private static Decoded decodeAny(SourceFile file, Optional<Charset> declared) throws Problem {
        var bytes = file.bytes();
        var wide = Utf32.of(bytes);
        if (wide.isPresent()) {
            return decode(file, wide.get(), "");
        }
        var order = order(bytes);
        if (order.isPresent()) {
            var units = Utf16.units(bytes, bytes.length, order.get());
            requireShort(file.name(), units.length());
            boolean odd = bytes.length % 2 == 1;
            return odd ? Decoded.of(units + "\uFFFD", 1, "") : Decoded.of(units, 0, "");
        }
        var utf8 = Utf8.of(bytes);
        boolean isSaid = declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8);
        if (ByteOrderMark.of(bytes).isPresent() || (utf8.isMeant() && isSaid) || utf8.isCertain()) {
            return decode(file, StandardCharsets.UTF_8, "");
        }
        if (declared.isPresent() && !isSaid) {
            return decode(file, declared.get(), "");
        }
        var charset = CharsetGuess.of(bytes);
        return decode(file, charset, charset.name());
    }

    private static Optional<ByteOrder> order(byte[] bytes) {
        var mark = ByteOrderMark.of(bytes);
        return mark.isEmpty()
                ? Utf16.of(bytes)
                : switch (mark.get()) {
                    case UTF_8 -> Optional.empty();
                    case UTF_16LE -> Optional.of(ByteOrder.LITTLE_ENDIAN);
                    case UTF_16BE -> Optional.of(ByteOrder.BIG_ENDIAN);
                };
    }

    private static Decoded decode(SourceFile file, Charset charset, String guess) throws Problem {
        var in = ByteBuffer.wrap(file.bytes());
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = new StringBuilder(Math.min(Caps.TEXT_UNITS, in.remaining()));
        var part = CharBuffer.allocate(1 << 16);
        int replaced = 0;
        boolean more = true;
        while (more) {
            var result = decoder.decode(in, part, true);
            if (result.isUnderflow()) {
                decoder.flush(part);
                more = false;
            }
            out.append(part.flip());
            part.clear();
            if (result.isError()) {
                in.position(in.position() + result.length());
                out.append('\uFFFD');
                replaced++;
            }
            requireShort(file.name(), out.length());
        }
        return Decoded.of(out, replaced, guess);
    }

    /// What is neither too long nor has too many lines.
    ///
    /// @throws Problem if it is or has
    public static Decoded requireBearable(String name, Decoded decoded) throws Problem {
        requireShort(name, decoded.text().length());
        int lines = 0;
        for (int i = decoded.text().indexOf('\n'); i >= 0; i = decoded.text().indexOf('\n', i + 1)) {
            lines++;
        }
        if (lines > Caps.LINES) {
            throw Problem.input("intake.lines", name, Caps.LINES / 1_000_000);
        }
        return decoded;
    }

    private static void requireShort(String name, int units) throws Problem {
        if (units > Caps.TEXT_UNITS) {
            throw Problem.input("intake.long", name, Caps.TEXT_UNITS / 1_000_000);
        }
    }
}
