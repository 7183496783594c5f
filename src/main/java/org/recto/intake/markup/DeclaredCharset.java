package org.recto.intake.markup;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The character set that a page names in a `meta` element or in its XML declaration.
public final class DeclaredCharset {

    /// Bytes in which it is looked for: far more than browsers look at, since pages are saved with scripts before it.
    private static final int HEAD = 1 << 16;

    /// What browsers take for a name: the set that holds all of the named one and more.
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "x-windows-874"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("big5", "Big5-HKSCS"));

    private DeclaredCharset() {}

    /// The set, if the page names one that there is.
    public static Optional<Charset> of(byte[] bytes) {
        var head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        if (head.startsWith("<?xml")) {
            int end = head.indexOf("?>");
            var named = end < 0 ? Optional.<Charset>empty() : named(head.substring(0, end), "encoding");
            if (named.isPresent()) {
                return named;
            }
        }
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
            int end = head.indexOf('>', at);
            var named = end < 0 ? Optional.<Charset>empty() : named(head.substring(at, end), "charset");
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /// The set that stands behind a key and `=`.
    private static Optional<Charset> named(String tag, String key) {
        int at = tag.indexOf(key);
        int start = at < 0 ? -1 : tag.indexOf('=', at) + 1;
        if (start <= 0) {
            return Optional.empty();
        }
        var rest = tag.substring(start, Math.min(tag.length(), start + 60)).strip().replaceFirst("^[\"']", "");
        return charset(rest.split("[\"'\\s;/>]", 2)[0]);
    }

    /// Sets of several bytes a character cannot be what this was read in, so they are meant for UTF-8.
    private static Optional<Charset> charset(String name) {
        try {
            var meant =
                    name.startsWith("utf-16") || name.startsWith("utf-32") ? "utf-8" : MEANT.getOrDefault(name, name);
            return Charset.isSupported(meant) ? Optional.of(Charset.forName(meant)) : Optional.empty();
        } catch (IllegalCharsetNameException _) {
            return Optional.empty();
        }
    }
}
