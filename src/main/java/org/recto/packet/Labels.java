package org.recto.packet;

import org.recto.annotation.Step;
import org.recto.annotation.Verb;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The history in plain words: `Tag “Trust”`.
public final class Labels {

    private static final String BUNDLE = "org.recto.packet.labels";

    private Labels() {}

    /// What a deed is called.
    public static String of(Verb verb, String subject) {
        return format(verb.name(), subject);
    }

    /// What a step is called: the deed, or that it was undone or redone.
    public static String of(Step step) {
        var deed = of(step.verb(), step.subject());
        return step.kind() == Step.Kind.DONE ? deed : format(step.kind().name(), deed);
    }

    private static String format(String key, String argument) {
        var pattern = ResourceBundle.getBundle(BUNDLE).getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {argument});
    }
}
