package org.recto.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

class WrittenKeysTest {

    @Test
    void every_key_that_can_be_given_is_read_as_it_was_written() {
        var keys =
                Arrays.stream(KeyCode.values())
                        .filter(code -> !code.isModifierKey() && code != KeyCode.UNDEFINED && code != KeyCode.SHORTCUT)
                        .map(code ->
                                new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN))
                        .flatMap(combination -> NewKey.chord(combination).stream())
                        .toList();
        assertThat(keys).hasSizeGreaterThan(100).contains(chord(KeyCode.PLUS), chord(KeyCode.ADD));
        for (Key key : keys) {
            assertThat(WrittenKeys.read(WrittenKeys.write(List.of(key)))).as(key.display()).contains(List.of(key));
        }
    }

    @Test
    void several_keys_and_none_are_read_as_they_were_written() {
        var keys = List.of(Key.letter("n"), Key.letter("'"), Key.letter("|"), chord(KeyCode.F6));
        assertThat(WrittenKeys.read(WrittenKeys.write(keys))).contains(keys);
        assertThat(WrittenKeys.read(WrittenKeys.write(List.of()))).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "'", "''", "'ab'", "Enter", "Ctrl+", "+", "Shift+A", "Shortcut+Right", "F6 | what"})
    void what_cannot_be_understood_is_nothing(String written) {
        assertThat(WrittenKeys.read(written)).isEmpty();
    }

    @Property
    void nothing_that_stands_in_the_settings_makes_them_fail(
            @ForAll @CharRange(from = ' ', to = '~') String before,
            @ForAll @CharRange(from = ' ', to = '~') String after) {
        assertThat(WrittenKeys.read(before + "+" + after)).isNotNull();
        assertThat(WrittenKeys.read("Ctrl+" + after + "'Alt+" + before)).isNotNull();
    }

    @Test
    void a_field_that_is_typed_in_keeps_its_own_keys() {
        var undo = List.of(Key.reading(KeyCode.U));
        var find = List.of(Key.always(KeyCode.F));
        assertThat(NewKey.reach(Key.letter("x"), find)).isEqualTo(Reach.READING);
        assertThat(NewKey.reach(Key.always(KeyCode.Z), find)).isEqualTo(Reach.READING);
        assertThat(NewKey.reach(Key.always(KeyCode.G), find)).isEqualTo(Reach.ANYWHERE);
        assertThat(NewKey.reach(Key.always(KeyCode.G), undo)).isEqualTo(Reach.READING);
        assertThat(NewKey.reach(Key.anywhere(KeyCode.DELETE), find)).isEqualTo(Reach.PAGES);
        assertThat(NewKey.reach(Key.always(KeyCode.G), List.of())).isEqualTo(Reach.READING);
    }

    private static Key chord(KeyCode code) {
        return new Key.Chord(
                code.isFunctionKey()
                        ? new KeyCodeCombination(code)
                        : new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
                Reach.ANYWHERE);
    }
}
