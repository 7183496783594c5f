package org.recto.handout;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The words of a document that are no reader's: titles of its parts, labels. All of them stand in
/// `org.recto.handout.wording.properties`.
public final class Wording {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.recto.handout.wording");

    /// The formats of the keys that were asked for. They are parsed once, since a large document asks for one tens of
    /// thousands of times; each thread has its own, since they can be used by one at a time.
    private static final ThreadLocal<Map<String, MessageFormat>> FORMATS = ThreadLocal.withInitial(HashMap::new);

    private Wording() {}

    /// The words of a key, filled in.
    ///
    /// @param arguments for `{0}`, `{1}`, ...
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... arguments) {
        return FORMATS.get().computeIfAbsent(key, Wording::format).format(arguments);
    }

    private static MessageFormat format(String key) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH);
    }
}
