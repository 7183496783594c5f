package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Colour;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.util.List;
import java.util.Optional;

/// Something that a reader might do next.
///
/// @param first picks what it is done to, from what there is; any number
/// @param second picks how
record RandomDeed(Kind kind, int first, int second) {

    static final String TEXT =
            """
            A family 👩‍👩‍👧‍👦 walks, a flag 🇰🇷 flies.

            𠀀𠀁 are rare 漢字, and é is not é.

            שלום, he said; they said it back.\
            """;

    enum Kind {
        ADD_READING,
        DESCRIBE,
        MOVE,
        REMOVE_READING,
        ADD_THEME,
        CHANGE_THEME,
        NEST_THEME,
        MERGE_THEMES,
        REMOVE_THEME,
        HIGHLIGHT,
        TAG_NAMED,
        NOTE,
        TOGGLE,
        CHANGE_NOTE,
        ADJUST,
        REMOVE_ANNOTATION,
        LINK,
        CHANGE_LINK,
        REMOVE_LINK,
        RENAME,
        ASSIGN,
        PERSON,
        SEAL,
        UNDO,
        REDO
    }

    /// Does it, if there is anything to do it to and it makes sense.
    void on(Desk desk) throws Problem {
        switch (kind) {
            case ADD_READING ->
                    desk.addReading("Reading " + first, TEXT.substring(0, TEXT.indexOf("\n\n", first % 40)));
            case UNDO -> desk.undo();
            case REDO -> desk.redo();
            case RENAME -> desk.doing(edit -> edit.people().rename("Week " + first));
            case SEAL ->
                    desk.doing(edit ->
                            edit.readings().seal(!desk.contents().readings().stream().allMatch(Reading::isSealed)));
            case ASSIGN -> desk.doing(edit -> edit.people().assign("*Mark* 漢字 " + "again ".repeat(first % 3)));
            case PERSON ->
                    desk.doing(edit -> edit.people().put(new Annotator(desk.other(), "Ben " + first, Role.STUDENT)));
            case DESCRIBE, MOVE, REMOVE_READING, HIGHLIGHT, TAG_NAMED, NOTE -> onReading(desk);
            case ADD_THEME, CHANGE_THEME, NEST_THEME, MERGE_THEMES, REMOVE_THEME -> onTheme(desk);
            case TOGGLE, CHANGE_NOTE, ADJUST, REMOVE_ANNOTATION, LINK -> onAnnotation(desk);
            case CHANGE_LINK, REMOVE_LINK -> onLink(desk);
        }
    }

    private void onReading(Desk desk) throws Problem {
        var found = pick(desk.contents().readings(), first);
        if (found.isEmpty()) {
            return;
        }
        var reading = found.get();
        if (isRefused(reading, desk.contents().readings())) {
            return;
        }
        var passage = passage(desk, reading.edition());
        desk.doing(edit ->
                switch (kind) {
                    case DESCRIBE -> edit.readings().describe(reading.id(), details());
                    case MOVE -> edit.readings().move(reading.id(), second % 4);
                    case REMOVE_READING -> edit.readings().remove(reading.id());
                    case HIGHLIGHT -> edit.annotations().highlight(reading.id(), passage);
                    case NOTE -> edit.annotations().note(reading.id(), passage, "😀 note " + second);
                    default -> edit.annotations().tagWithNamed(reading.id(), passage, "Theme " + second % 5);
                });
    }

    /// What is sealed stays, and so does its place when others are moved.
    private boolean isRefused(Reading reading, List<Reading> all) {
        return switch (kind) {
            case DESCRIBE, REMOVE_READING -> reading.isSealed();
            case MOVE -> all.stream().anyMatch(Reading::isSealed);
            default -> false;
        };
    }

    private void onTheme(Desk desk) throws Problem {
        var theme = pick(desk.contents().codebook().themes(), first);
        var other = pick(desk.contents().codebook().themes(), second);
        if (kind == Kind.ADD_THEME && isFree(desk.contents())) {
            desk.doing(edit -> edit.themes().add(edit.themes().fresh(name(), other.map(Theme::id).orElse(null))));
        } else if (theme.isPresent() && other.isPresent() && !theme.equals(other)) {
            desk.doing(edit ->
                    switch (kind) {
                        case NEST_THEME -> edit.themes().replace(theme.get().withParent(null));
                        case MERGE_THEMES -> edit.themes().merge(theme.get().id(), other.get().id());
                        case REMOVE_THEME -> edit.themes().remove(theme.get().id());
                        default ->
                                edit.themes().replace(theme.get().withColour(new Colour(second)).withDefinition("*é*"));
                    });
        }
    }

    private String name() {
        return "Free " + first;
    }

    private boolean isFree(Contents contents) {
        return contents.codebook().named(name()).isEmpty();
    }

    private void onAnnotation(Desk desk) throws Problem {
        var found = pick(desk.contents().annotations(), first);
        var theme = pick(desk.contents().codebook().themes(), second);
        var other = pick(desk.contents().annotations(), second).map(Annotation::id);
        if (found.isEmpty() || theme.isEmpty() || other.get().equals(found.get().id())) {
            return;
        }
        var id = found.get().id();
        var passage = passage(desk, found.get().edition());
        desk.doing(edit ->
                switch (kind) {
                    case TOGGLE -> edit.annotations().toggle(id, theme.get().id());
                    case CHANGE_NOTE -> edit.annotations().note(id, "\"𠀀\\ \t\n" + second);
                    case ADJUST -> edit.annotations().adjust(id, passage);
                    case LINK -> edit.links().link(id, other.get(), "echoes", "");
                    default -> edit.annotations().remove(id);
                });
    }

    private void onLink(Desk desk) throws Problem {
        var found = pick(desk.contents().links(), first);
        if (found.isPresent()) {
            var id = found.get().id();
            desk.doing(edit ->
                    kind == Kind.REMOVE_LINK
                            ? edit.links().remove(id)
                            : edit.links().replace(id, "my own " + second, "because"));
        }
    }

    private Details details() {
        return new Details("Title " + second, "Á. Author", "2017-11-08", "A journal", "https://example.org/?a=b", "ko");
    }

    private Passage passage(Desk desk, Id<Edition> edition) throws Problem {
        var text = desk.store().edition(edition).text();
        int start = first % text.length();
        return Passage.of(text, new Range(start, Math.min(text.length(), start + 1 + second % 30)));
    }

    private static <T> Optional<T> pick(List<T> from, int number) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(number % from.size()));
    }
}
