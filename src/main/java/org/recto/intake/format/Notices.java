package org.recto.intake.format;

import org.recto.text.Messages;

/// What a reader should know of how a file was taken in, one plain sentence each, from `notices.properties`.
public final class Notices {

    private static final Messages MESSAGES = new Messages("org.recto.intake.notices");

    private Notices() {}

    public static String of(String key, Object... arguments) {
        return MESSAGES.of(key, arguments);
    }
}
