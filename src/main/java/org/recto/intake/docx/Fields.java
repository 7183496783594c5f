package org.recto.intake.docx;

import org.recto.intake.format.Caps;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// The fields that are open where the document is being read: what a field was told to do is no text, what came of it
/// is.
final class Fields {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean isResult;
        private String target = "";
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int instructions;

    /// A `w:fldChar` was read.
    void mark(String type) {
        switch (type) {
            case "begin" -> {
                open.push(new Field());
                instructions++;
            }
            case "separate" -> {
                if (!open.isEmpty() && !open.peek().isResult) {
                    begin(open.peek());
                }
            }
            case "end" -> {
                if (!open.isEmpty() && !open.pop().isResult) {
                    instructions--;
                }
            }
            default -> {
                // no such type
            }
        }
    }

    private void begin(Field field) {
        field.isResult = true;
        instructions--;
        var link = LINK.matcher(field.instruction);
        field.target = link.matches() ? link.group(1) : "";
    }

    /// Words of an instruction.
    void instruct(String words) {
        if (!open.isEmpty() && open.peek().instruction.length() < Caps.LINK) {
            open.peek().instruction.append(words);
        }
    }

    /// Whether what comes is not the result of all fields that are open.
    boolean isInstruction() {
        return instructions > 0;
    }

    /// Where the innermost field leads, or empty.
    String target() {
        return open.isEmpty() ? "" : open.peek().target;
    }
}
