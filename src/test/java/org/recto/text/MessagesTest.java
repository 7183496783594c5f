package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.MissingResourceException;
import java.util.stream.IntStream;

class MessagesTest {

    private final Messages messages = new Messages("org.recto.ui.messages");

    @Test
    void a_sentence_is_filled_in_anew_each_time() {
        assertThat(messages.of("readings.row", "A treaty", 1)).isEqualTo("A treaty, one annotation");
        assertThat(messages.of("readings.row", "A sequel", 12)).isEqualTo("A sequel, 12 annotations");
    }

    @Test
    void many_threads_may_ask_at_a_time() {
        assertThat(
                        IntStream.range(2, 4000)
                                .parallel()
                                .filter(n ->
                                        !messages.of("readings.row", "R", n).equals("R, %,d annotations".formatted(n)))
                                .count())
                .isZero();
    }

    @Test
    void a_key_that_does_not_exist_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> messages.of("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> new Messages("org.recto.none")).isInstanceOf(MissingResourceException.class);
    }
}
