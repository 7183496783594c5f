package org.recto.intake;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Numbers a document's footnotes in the order in which the text refers to them. Those that nothing refers to come
/// last.
final class MarkdownFootnotes {

    private final Map<String, FootnoteDefinition> byLabel = new HashMap<>();
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private final SequencedMap<Node, Integer> numbers = new LinkedHashMap<>();

    MarkdownFootnotes(Node document) {
        collect(document);
    }

    private void collect(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.add(definition);
                byLabel.putIfAbsent(folded(definition.getLabel()), definition);
            }
            if (node instanceof org.commonmark.node.Block) {
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

    int number(Node note) {
        return numbers.computeIfAbsent(note, _ -> numbers.size() + 1);
    }

    /// The next note after so many, in the order of the numbers; numbers meanwhile given count.
    ///
    /// @return null if there is none
    @org.jspecify.annotations.Nullable
    Node noteAfter(int count) {
        if (count == numbers.size()) {
            definitions.stream().filter(note -> !numbers.containsKey(note)).findFirst().ifPresent(this::number);
        }
        return numbers.sequencedKeySet().stream().skip(count).findFirst().orElse(null);
    }
}
