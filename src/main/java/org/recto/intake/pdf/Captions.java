package org.recto.intake.pdf;

import java.util.regex.Pattern;

/// Knows the words below (or above) figures and tables.
final class Captions {

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?i)(figure|fig|table|tab|plate|map|chart|photo|illustration|abbildung|abb|tabelle|figura|tableau)"
                            + "\\.?\\s+(\\d+([.–-]\\d+)*|[IVX]+|[A-Z]\\.?\\d+)\\s*([.:|–—-].*|)",
                    Pattern.DOTALL);

    private Captions() {}

    /// Whether a line begins the caption of a figure or table: “Figure 3. The ferry”. Words that only mention one go on
    /// without a full stop or colon.
    static boolean begins(String line) {
        return CAPTION.matcher(line.replace('\t', ' ')).matches();
    }
}
