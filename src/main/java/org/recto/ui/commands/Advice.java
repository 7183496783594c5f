package org.recto.ui.commands;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

import org.recto.ui.parts.Words;

import java.util.stream.Stream;

/// Sentences that tell the reader which key to press, true also after they have given the command another.
public final class Advice {

    private Advice() {}

    /// A sentence, as it is now and whenever a key changes.
    ///
    /// @param key of the sentence, in which `{0}`, `{1}`, ... stand for what to do: “press L”, or for a command without
    ///   a key where to find it
    public static StringBinding of(String key, Command... commands) {
        return Bindings.createStringBinding(
                () -> Words.of(key, Stream.of(commands).map(Advice::deed).toArray()),
                Stream.of(commands).map(Command::bound).toArray(Observable[]::new));
    }

    private static String deed(Command command) {
        return command.key()
                .map(key -> Words.of("advice.press", key.display()))
                .orElseGet(() -> Words.of("advice.choose", command.name()));
    }
}
