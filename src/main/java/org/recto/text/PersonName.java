package org.recto.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The name of an author, parted as lists of references want it. Which word of a byline is the family name cannot be
/// known; the rule is the one of reference managers: the last word, with the particles before it.
///
/// @param family such as `van der Berg`; of an institution all of it
/// @param given such as `Mara J.`; may be empty
record PersonName(String family, String given) {

    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "la", "le", "ten", "ter", "bin",
                    "ibn", "al");

    /// The authors that a byline names, in its order.
    static List<PersonName> of(String byline) {
        var names = new ArrayList<PersonName>();
        for (String part : byline.strip().split("\\s*(?:;|&|,?\\s+and\\s+)\\s*", -1)) {
            split(part.strip()).stream().filter(name -> !name.isBlank()).map(PersonName::parse).forEach(names::add);
        }
        return List.copyOf(names);
    }

    /// Commas part names only where each part is one by itself: `Ann Bell, Carl Day`, but not `Bell, Ann`.
    private static List<String> split(String names) {
        var parts = Arrays.stream(names.split(",\\s*")).toList();
        return parts.stream().allMatch(part -> part.contains(" ")) ? parts : List.of(names);
    }

    private static PersonName parse(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new PersonName(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
        }
        var words = Arrays.asList(name.split("\\s+"));
        if (words.size() == 1 || words.getFirst().equals("The")) {
            return new PersonName(name, "");
        }
        int family = words.size() - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            family--;
        }
        return new PersonName(
                String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)));
    }

    /// `Mara Lindqvist`.
    String direct() {
        return given.isEmpty() ? family : given + " " + family;
    }

    /// `Lindqvist, Mara`.
    String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }

    /// `Lindqvist, M. J.`; a double name keeps its hyphen: `J.-P.`
    String withInitials() {
        var initials =
                Arrays.stream(given.split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(PersonName::initial)
                        .collect(Collectors.joining(" "));
        return initials.isEmpty() ? family : family + ", " + initials;
    }

    private static String initial(String word) {
        return Arrays.stream(word.split("-"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining("-"));
    }
}
