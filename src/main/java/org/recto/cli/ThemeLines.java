package org.recto.cli;

import org.recto.annotation.Contents;
import org.recto.annotation.Theme;

import java.util.List;

/// The codebook for people: one line a theme, its children below it and further in.
record ThemeLines(Contents contents) {

    List<String> all() {
        return contents.codebook().themes().stream().map(this::line).toList();
    }

    private String line(Theme theme) {
        return "  "
                + "  ".repeat(contents.codebook().depth(theme))
                + theme.name()
                + (theme.key().isEmpty() ? "" : " [" + theme.key() + "]")
                + ": "
                + Tallies.counted(contents.count(theme.id()), "annotation");
    }
}
