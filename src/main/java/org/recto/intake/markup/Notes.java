package org.recto.intake.markup;

import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises footnotes and what belongs to them.
public final class Notes {

    private static final Set<String> NOTE = Set.of("doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote");
    private static final Set<String> ALL =
            Set.of("doc-endnotes", "doc-footnotes", "footnotes", "endnotes", "rearnotes");
    private static final Set<String> REFERENCE = Set.of("doc-noteref", "noteref");
    private static final Set<String> BACK = Set.of("doc-backlink", "backlink");
    private static final Set<String> CLASSES =
            Set.of("footnotes", "endnotes", "footnote-list", "endnote-list", "footnotes-list", "article-footnotes");
    private static final Set<String> BACK_CLASSES =
            Set.of(
                    "footnote-back",
                    "footnote-backref",
                    "reversefootnote",
                    "mw-cite-backlink",
                    "footnote-return",
                    "data-footnote-backref");
    private static final Set<String> REFERENCE_CLASSES =
            Set.of("footnote-ref", "footnote-reference", "noteref", "footnoteref");
    private static final Set<String> HOLDERS = Set.of("aside", "dd", "div", "li", "p", "section", "tr");

    private static final Pattern ID =
            Pattern.compile(
                    "_?(fn|ftnt?|edn|footnote|endnote|note|cite_note|en|rearnote)s?[-_:.]?([A-Za-z]\\w{0,30}[-_:.])?\\d{1,5}[-\\w.]{0,20}");
    private static final Pattern ARROWS = Pattern.compile("[\\s\\[\\](){}↩↑⬆↲⏎←↵⤴▲^*\\uFE0E\\uFE0F]{1,12}");
    private static final Pattern BACK_WORDS =
            Pattern.compile(
                    "(jump )?(back|return|go back)( up)?( to (the )?(text|top|article|note reference.{0,6}))?\\W{0,4}");

    private final Set<String> references;

    /// @param references the names of the places in the document that links lead to
    public Notes(Set<String> references) {
        this.references = references;
    }

    /// The notes of a document.
    ///
    /// @param links all that lead to places in a document
    public static Notes of(Stream<Element> links) {
        return new Notes(
                links.map(link -> link.attr("href").substring(link.attr("href").indexOf('#') + 1))
                        .filter(place -> !place.isEmpty() && place.length() < 100)
                        .collect(Collectors.toSet()));
    }

    /// Whether it is one note.
    boolean isNote(Element element) {
        if (!HOLDERS.contains(element.normalName())) {
            return false;
        }
        boolean says = Marks.isA(element, NOTE) || Marks.words(element, "class").anyMatch(NOTE::contains);
        return says || isPlace(element.id()) || (element.normalName().equals("p") && beginsWithPlace(element));
    }

    /// Whether the mark before the note is what the text refers to.
    private boolean beginsWithPlace(Element element) {
        var first = element.firstElementChild();
        return first != null
                && first.normalName().equals("a")
                && first.attr("href").contains("#")
                && (isPlace(first.id()) || isPlace(first.attr("name")));
    }

    private boolean isPlace(String id) {
        return !id.isEmpty() && isReferredTo(id) && ID.matcher(id).matches() && !id.contains("ref");
    }

    /// Word puts a stroke before the names of the places.
    private boolean isReferredTo(String id) {
        return references.contains(id) || references.contains("_" + id);
    }

    /// Whether its items are notes.
    static boolean areNotes(Element element) {
        return element.attributesSize() > 0
                && (Marks.isA(element, ALL) || Marks.words(element, "class").anyMatch(word -> isNotes(element, word)));
    }

    private static boolean isNotes(Element element, String word) {
        return CLASSES.contains(word) || (word.equals("references") && element.normalName().equals("ol"));
    }

    /// Whether it is what a text refers to a note with.
    static boolean isReference(Element element) {
        return Marks.isA(element, REFERENCE) || Marks.words(element, "class").anyMatch(REFERENCE_CLASSES::contains);
    }

    /// Whether it only leads back from a note to the text.
    static boolean leadsBack(Element element) {
        boolean says = Marks.isA(element, BACK) || Marks.words(element, "class").anyMatch(BACK_CLASSES::contains);
        if (says || !element.normalName().equals("a") || !element.attr("href").contains("#")) {
            return says;
        }
        var words = Marks.glance(element, 40);
        return ARROWS.matcher(words).matches() || BACK_WORDS.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }
}
