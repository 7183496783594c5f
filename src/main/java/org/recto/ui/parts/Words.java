package org.recto.ui.parts;

import org.recto.text.Messages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The words on the screen. All of them stand in `org/recto/ui/messages.properties`.
public final class Words {

    private static final Messages MESSAGES = new Messages("org.recto.ui.messages");

    private Words() {}

    /// The words of a key, filled in.
    ///
    /// @param arguments for `{0}`, `{1}`, ...
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... arguments) {
        return MESSAGES.of(key, arguments);
    }

    /// What each value of a choice is called, in the order of the values.
    ///
    /// @param key of the choice; those of the values are this one, a full stop and the value's name as a key
    public static <E extends Enum<E>> Map<E, String> choices(String key, E[] values) {
        var choices = new LinkedHashMap<E, String>();
        for (E value : values) {
            choices.put(value, of(key + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return choices;
    }
}
