package org.recto.packet;

import org.recto.annotation.Step;
import org.recto.annotation.Verb;
import org.recto.text.Messages;

/// The history in plain words: `Tag “Trust”`.
public final class Labels {

    private static final Messages MESSAGES = new Messages("org.recto.packet.labels");

    private Labels() {}

    /// What a deed is called.
    public static String of(Verb verb, String subject) {
        return MESSAGES.of(verb.name(), subject);
    }

    /// What a step is called: the deed, or that it was undone or redone.
    public static String of(Step step) {
        var deed = of(step.verb(), step.subject());
        return step.kind() == Step.Kind.DONE ? deed : MESSAGES.of(step.kind().name(), deed);
    }
}
