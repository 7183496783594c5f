package org.recto.intake.child;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A child that a file has taken over: it answers with what stands in the file, and then ends, or goes on for ever with
/// the last character.
final class LyingChild {

    private LyingChild() {}

    public static void main(String[] args) throws IOException {
        var file = Request.read(new FileInputStream(FileDescriptor.in));
        var out = new FileOutputStream(FileDescriptor.out);
        out.write(file.bytes());
        var more = new byte[1 << 16];
        Arrays.fill(more, file.bytes()[file.bytes().length - 1]);
        while (file.name().equals("endless")) {
            out.write(more);
        }
    }
}
