package org.recto.intake.html;

import org.jsoup.nodes.Element;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words of which an element's class and id are made: `post-shareButtons` says `post`, `share` and `buttons`.
final class Names {

    /// UTF-16 units of them that are looked at.
    private static final int MOST = 400;

    private Names() {}

    static Set<String> of(Element element) {
        var names = new HashSet<String>();
        if (element.attributesSize() == 0) {
            return names;
        }
        for (String name : element.classNames()) {
            // a blog's posts carry what they are about, which may be anything
            if (!name.startsWith("tag-") && !name.startsWith("category-")) {
                split(name, names);
            }
        }
        split(cut(element.id()), names);
        return names;
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(MOST, value.length()));
    }

    private static void split(String name, Set<String> words) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean turns =
                    !ends
                            && i > start
                            && Character.isUpperCase(name.charAt(i))
                            && Character.isLowerCase(name.charAt(i - 1));
            if ((ends || turns) && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            start = ends ? i + 1 : turns ? i : start;
        }
    }
}
