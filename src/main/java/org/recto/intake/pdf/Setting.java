package org.recto.intake.pdf;

import org.recto.intake.format.BlockText;
import org.recto.intake.format.Caps;
import org.recto.text.FormatKind;

import java.util.EnumMap;
import java.util.Map;

/// How the words of a block are set while they are put together: each stretch of the same kind becomes one format.
final class Setting {

    private record Open(int since, String target) {}

    private final BlockText words;
    private final boolean isBold;
    private final boolean isItalic;
    private final boolean isMono;
    private final Map<FormatKind, Open> open = new EnumMap<>(FormatKind.class);

    /// @param isBold whether the whole block is, so that it says nothing within it
    /// @param isMono whether the whole document is, as if typed
    Setting(BlockText words, boolean isBold, boolean isItalic, boolean isMono) {
        this.words = words;
        this.isBold = isBold;
        this.isItalic = isItalic;
        this.isMono = isMono;
    }

    /// Ends what does not go on into words that look like this.
    void end(Look look) {
        for (FormatKind kind : FormatKind.values()) {
            var now = open.get(kind);
            if (now != null && !(is(kind, look) && now.target().equals(target(kind, look)))) {
                words.format(kind, now.since(), now.target());
                open.remove(kind);
            }
        }
    }

    /// Begins what is new in words that look like this.
    void begin(Look look) {
        for (FormatKind kind : FormatKind.values()) {
            if (is(kind, look)) {
                open.putIfAbsent(kind, new Open(words.length(), target(kind, look)));
            }
        }
    }

    private static String target(FormatKind kind, Look look) {
        return kind == FormatKind.LINK ? look.touch().link() : "";
    }

    private boolean is(FormatKind kind, Look look) {
        return switch (kind) {
            case STRONG -> look.bold() && !isBold;
            case EMPHASIS -> look.italic() && !isItalic;
            case CODE -> look.mono() && !isMono;
            case SUPERSCRIPT -> look.shift() > 0;
            case SUBSCRIPT -> look.shift() < 0;
            case LINK -> !look.touch().link().isEmpty() && look.touch().link().length() <= Caps.LINK;
            default -> false;
        };
    }
}
