package org.recto.handout;

import java.util.regex.Pattern;

/// Which addresses may be followed from a document: those that open a page or a letter, and run nothing.
public final class Address {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cc}]+");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s\\p{Cc}]+");

    private Address() {}

    /// Whether it is a page's.
    public static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    /// Whether it is a person's.
    static boolean isMail(String address) {
        return MAIL.matcher(address).matches();
    }
}
