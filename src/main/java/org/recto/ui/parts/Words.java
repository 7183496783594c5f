package org.recto.ui.parts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words on the screen. All of them stand in `org/recto/ui/messages.properties`.
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.recto.ui.messages");

    private Words() {}

    /// The words of a key, filled in.
    ///
    /// @param arguments for `{0}`, `{1}`, ...
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
