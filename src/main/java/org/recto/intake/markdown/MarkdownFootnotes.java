package org.recto.intake.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Numbers a document's footnotes in the order in which the text refers to them. Those that nothing refers to come
/// last.
final class MarkdownFootnotes {

    private final Map<String, FootnoteDefinition> byLabel = new HashMap<>();
    private final Deque<FootnoteDefinition> definitions = new ArrayDeque<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<Node> inOrder = new ArrayList<>();

    MarkdownFootnotes(Node document) {
        collect(document);
    }

    private void collect(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.add(definition);
                byLabel.putIfAbsent(folded(definition.getLabel()), definition);
            }
            if (node instanceof Block) {
                collect(node);
            }
        }
    }

    private static String folded(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// The number of the note that a mark refers to.
    int numberOf(FootnoteReference reference) {
        var definition = byLabel.get(folded(reference.getLabel()));
        return number(definition == null ? reference : definition);
    }

    /// The number of a note that stands in the text.
    int numberOf(InlineFootnote note) {
        return number(note);
    }

    private int number(Node note) {
        return numbers.computeIfAbsent(
                note,
                added -> {
                    inOrder.add(added);
                    return inOrder.size();
                });
    }

    /// The note of a number. Reading one may number others.
    ///
    /// @return nothing if there are no more
    Optional<Node> note(int number) {
        while (number > inOrder.size() && !definitions.isEmpty()) {
            number(definitions.remove());
        }
        return number > inOrder.size() ? Optional.empty() : Optional.of(inOrder.get(number - 1));
    }
}
