package org.recto;

import org.recto.cli.Cli;
import org.recto.cli.Faces;
import org.recto.cli.Look;
import org.recto.ui.Pictures;
import org.recto.ui.Window;
import org.recto.ui.parts.Scheme;

/// Starts Recto.
final class Main {

    private Main() {}

    /// Starts the program and ends with its exit code.
    ///
    /// @param args the words of the command line
    public static void main(String[] args) {
        System.exit(Cli.ofProcess(Window::open, pictures()).run(args));
    }

    private static Faces.Pictures pictures() {
        return (packet, folder, sizes, looks) ->
                Pictures.draw(
                        packet,
                        folder,
                        sizes.stream().map(size -> new Pictures.Size(size.width(), size.height())).toList(),
                        looks.stream().map(Main::scheme).toList());
    }

    /// The two faces do not know one another, and name the schemes alike.
    private static Scheme scheme(Look look) {
        return Scheme.valueOf(look.name());
    }
}
