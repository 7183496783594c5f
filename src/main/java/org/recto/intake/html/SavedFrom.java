package org.recto.intake.html;

import org.recto.intake.markup.Addresses;

import java.util.regex.Pattern;

/// Where a page was saved from, as browsers and their helpers write it into a comment at its head.
final class SavedFrom {

    /// UTF-16 units of the page in which the comment stands.
    private static final int HEAD = 4_000;

    private static final Pattern BROWSER = Pattern.compile("<!-- saved from url=\\(\\d{4}\\)(\\S{1,2000}) -->");
    private static final Pattern SINGLE_FILE =
            Pattern.compile("Page saved with SingleFile\\s+url:\\s{1,4}(\\S{1,2000})");

    private SavedFrom() {}

    /// The address, or nothing.
    static String address(String page) {
        var head = page.substring(0, Math.min(HEAD, page.length()));
        for (Pattern pattern : new Pattern[] {BROWSER, SINGLE_FILE}) {
            var found = pattern.matcher(head);
            if (found.find()) {
                return Addresses.web(found.group(1));
            }
        }
        return "";
    }
}
