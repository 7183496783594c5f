package org.recto.intake.format;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What a reader should know of how a file was taken in, one plain sentence each, from `notices.properties`.
public final class Notices {

    private Notices() {}

    public static String of(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("org.recto.intake.notices").getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
