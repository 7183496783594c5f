package org.recto.intake.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where in an archive a reference points that stands in one of its entries.
public final class Href {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private Href() {}

    /// Resolves a reference.
    ///
    /// @param from the name of the entry that it stands in; empty for the archive itself
    /// @param href the reference as it is written, percent signs and all; a query or fragment is left out
    /// @return the name of an entry, which need not exist; nothing if it points out of the archive
    public static Optional<String> resolve(String from, String href) {
        if (SCHEME.matcher(href).matches() || href.startsWith("//")) {
            return Optional.empty();
        }
        var path = decoded(href.split("[?#]", 2)[0].strip()).replace('\\', '/');
        if (path.isEmpty()) {
            return Optional.of(from);
        }
        int folder = path.startsWith("/") ? 0 : from.lastIndexOf('/') + 1;
        Deque<String> names = new ArrayDeque<>();
        for (String name : (from.substring(0, folder) + path).split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
    }

    private static String decoded(String path) {
        var bytes = path.getBytes(StandardCharsets.UTF_8);
        var decoded = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
                decoded.write(HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2]));
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(byte b) {
        return HexFormat.isHexDigit(b);
    }
}
