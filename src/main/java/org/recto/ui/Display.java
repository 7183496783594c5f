package org.recto.ui;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether there is a display to open a window on.
///
/// It has to be known beforehand: JavaFX that has looked for a display in vain can no longer be started without one.
final class Display {

    private static final Pattern NAME = Pattern.compile("(?:([^:]*/)?([^:]*)):(\\d+)(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 2000;

    private final String system;
    private final Optional<String> name;
    private final Path sockets;

    /// The display of this process.
    Display() {
        this(System.getProperty("os.name"), Optional.ofNullable(System.getenv("DISPLAY")), Path.of("/tmp/.X11-unix"));
    }

    /// A display as an operating system names it.
    ///
    /// @param name as the variable `DISPLAY` has it
    /// @param sockets where X servers on this machine listen
    Display(String system, Optional<String> name, Path sockets) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.name = name;
        this.sockets = sockets;
    }

    /// Whether a window can be opened. Windows and macOS always have a display that can be tried; elsewhere it is an X
    /// server that answers.
    boolean isThere() {
        if (system.contains("win") || system.contains("mac")) {
            return true;
        }
        var parts = NAME.matcher(name.orElse("").strip());
        if (!parts.matches()) {
            return false;
        }
        int number = Integer.parseInt(parts.group(3));
        var host = parts.group(2);
        boolean local = host.isEmpty() || host.equals("unix");
        return (local && answers(UnixDomainSocketAddress.of(sockets.resolve("X" + number))))
                || answers(local ? "localhost" : host, FIRST_PORT + number);
    }

    private static boolean answers(SocketAddress address) {
        try (var channel = SocketChannel.open(address)) {
            return channel.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean answers(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
