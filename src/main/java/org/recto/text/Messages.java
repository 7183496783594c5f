package org.recto.text;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The sentences of one resource bundle, to be filled in as [MessageFormat] does it, in English.
public final class Messages {

    private final ResourceBundle bundle;

    /// What was asked for. A sentence is parsed once, since a list or a document asks for the same ones again and
    /// again; each thread has its own, since a format can be used by one at a time.
    private final ThreadLocal<Map<String, MessageFormat>> formats = ThreadLocal.withInitial(HashMap::new);

    /// @param bundle its name, with full stops
    /// @throws java.util.MissingResourceException if there is no such bundle
    public Messages(String bundle) {
        this.bundle = ResourceBundle.getBundle(bundle);
    }

    /// The sentence of a key, filled in.
    ///
    /// @param arguments for `{0}`, `{1}`, ...
    /// @throws java.util.MissingResourceException if there is no such key
    public String of(String key, Object... arguments) {
        return formats.get().computeIfAbsent(key, this::format).format(arguments);
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH);
    }
}
