package org.recto.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class CommandFinderTest {

    private final List<Command> commands =
            Stream.of("Open packet…", "Next annotation", "Next part of the window", "Tag “Trust”", "Show all notes")
                    .map(CommandFinderTest::command)
                    .toList();

    @Test
    void the_beginnings_of_words_are_found_in_any_order() {
        assertThat(find("ann ne")).containsExactly("Next annotation");
        assertThat(find("next")).containsExactly("Next annotation", "Next part of the window");
        assertThat(find("TRUST")).containsExactly("Tag “Trust”");
    }

    @Test
    void first_letters_and_letters_within_words_are_found_after_beginnings() {
        assertThat(find("na")).containsExactly("Next annotation");
        assertThat(find("not")).containsExactly("Show all notes", "Next annotation");
        assertThat(find("opkt")).containsExactly("Open packet…");
    }

    @Test
    void nothing_typed_finds_everything_and_nonsense_nothing() {
        assertThat(find("")).hasSize(5);
        assertThat(find("xyz")).isEmpty();
        assertThat(find("next xyz")).isEmpty();
    }

    @Test
    void what_was_chosen_last_stands_first() {
        var recent = new RecentCommands();
        recent.used("Show all notes");
        recent.used("Tag “Trust”");
        recent.used("Show all notes");

        assertThat(recent.first(commands).stream().map(Command::id))
                .startsWith("Show all notes", "Tag “Trust”", "Open packet…")
                .hasSize(5);
    }

    private List<String> find(String typed) {
        return CommandFinder.find(commands, typed).stream().map(Command::id).toList();
    }

    private static Command command(String name) {
        return new Command(name, new SimpleStringProperty(name), List.of(), new SimpleBooleanProperty(true), () -> {});
    }
}
