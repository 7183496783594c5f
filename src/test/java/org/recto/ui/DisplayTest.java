package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Optional;

class DisplayTest {

    @TempDir private Path sockets = Path.of("");

    @Test
    void without_a_name_there_is_none() {
        assertThat(new Display("Linux", Optional.empty(), sockets).isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", ":", "host", ":x"})
    void a_name_that_is_none_leads_nowhere(String name) {
        assertThat(new Display("Linux", Optional.of(name), sockets).isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {":4711", ":4711.0", "unix:4711"})
    void a_server_that_answers_is_a_display(String name) throws Exception {
        assertThat(new Display("Linux", Optional.of(name), sockets).isThere()).isFalse();
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X4711")));

            assertThat(new Display("Linux", Optional.of(name), sockets).isThere()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void windows_and_macos_always_have_one_to_try(String system) {
        assertThat(new Display(system, Optional.empty(), sockets).isThere()).isTrue();
    }
}
