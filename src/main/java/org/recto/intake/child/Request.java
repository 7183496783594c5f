package org.recto.intake.child;

import org.recto.intake.format.SourceFile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// How a file is handed to a child: the length of its name and the name in UTF-8, the length of its contents and the
/// contents.
final class Request {

    private Request() {}

    static void write(SourceFile file, OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        var name = file.name().getBytes(StandardCharsets.UTF_8);
        out.writeInt(name.length);
        out.write(name);
        out.writeInt(file.bytes().length);
        out.write(file.bytes());
        out.flush();
    }

    /// @throws java.io.EOFException if no more will come
    static SourceFile read(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        var name = new byte[in.readInt()];
        in.readFully(name);
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new SourceFile(new String(name, StandardCharsets.UTF_8), bytes);
    }
}
