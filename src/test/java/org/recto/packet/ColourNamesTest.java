package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.annotation.Colour;

/// The colours that other programs highlight with.
class ColourNamesTest {

    @ParameterizedTest
    @CsvSource({
        "#ffff00, Yellow", "#fff066, Yellow", "#ffd400, Yellow", "#00ff00, Green", "#5fb236, Green", "#00ffff, Blue",
        "#2ea8e5, Blue", "#0000ff, Blue", "#a28ae5, Purple", "#7030a0, Purple", "#ff00ff, Pink", "#e56eee, Pink",
        "#ff6666, Red", "#ff0000, Red", "#f19837, Orange", "#aaaaaa, Grey", "#000000, Grey"
    })
    void a_colour_is_called_as_people_call_it(String colour, String name) {
        assertThat(ColourNames.of(Colour.parse(colour))).isEqualTo(name + " highlights");
    }
}
