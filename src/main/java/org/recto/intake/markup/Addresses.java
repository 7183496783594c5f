package org.recto.intake.markup;

import org.jsoup.nodes.Element;
import org.recto.intake.format.Caps;

import java.util.Locale;

/// The addresses that links of a document lead to: those of the web alone, and within bounds.
public final class Addresses {

    /// UTF-16 units of all addresses so far.
    private long total;

    /// The address of a link.
    ///
    /// @return empty if it does not lead into the web, leads to a place of the same document, or is beyond the caps
    String of(Element link) {
        var given = link.attr("href");
        if (given.isEmpty() || given.startsWith("#") || given.length() > Caps.LINK) {
            return "";
        }
        var address = web(link.absUrl("href"));
        var base = link.baseUri();
        if (!base.isEmpty() && address.startsWith(base + "#")) {
            return "";
        }
        total += address.length();
        return total > Caps.LINKS ? "" : address;
    }

    /// An address if it is one of the web, else nothing.
    public static String web(String address) {
        var start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        boolean isWeb = start.startsWith("http://") || start.equals("https://");
        boolean isPlain = address.length() <= Caps.LINK && address.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
        return isWeb && isPlain ? address : "";
    }
}
