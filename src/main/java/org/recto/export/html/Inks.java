package org.recto.export.html;

import org.recto.annotation.Colour;
import org.recto.annotation.Theme;
import org.recto.handout.Mark;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How passages are marked: a wash of their themes' colours behind the words, and below them up to three bars, one a
/// theme. What is seen of the themes of some words, the first three of them or on paper the first, is a class of the
/// style sheet: a rule for every set of themes would be as many rules as there are passages, if many overlap.
final class Inks {

    private static final int BARS = 3;
    private static final Colour NONE = Colour.parse("#777777");
    private static final Colour WHITE = Colour.parse("#FFFFFF");
    private static final Colour DARK = Colour.parse("#1B1A18");

    /// How much of the wash is the theme's colour: so little that black, or white, can be read on any.
    private static final double ON_LIGHT = 0.22;

    private static final double ON_DARK = 0.34;

    private final List<Theme> codebook;
    private final boolean isColoured;
    private final Medium medium;
    private final Map<Id<Theme>, String> names = new HashMap<>();
    private final Map<List<Id<Theme>>, Ink> inks = new LinkedHashMap<>();

    /// What is seen of some themes together.
    ///
    /// @param name of its class
    private record Ink(String name, List<Theme> themes) {}

    Inks(List<Theme> codebook, boolean isColoured, Medium medium) {
        this.medium = medium;
        this.codebook = codebook;
        this.isColoured = isColoured;
        codebook.forEach(theme -> names.put(theme.id(), "t" + names.size()));
    }

    /// The classes of words that lie in these passages.
    String classesOf(List<Mark> marks) {
        var themes = new ArrayList<Theme>();
        for (Mark mark : marks) {
            for (Theme theme : mark.themes()) {
                if (!themes.contains(theme)) {
                    themes.add(theme);
                }
            }
        }
        var seen = themes.subList(0, Math.min(medium == Medium.PAPER ? 1 : BARS, themes.size()));
        var key = seen.stream().map(Theme::id).toList();
        var ink = inks.computeIfAbsent(key, _ -> new Ink("i" + inks.size(), List.copyOf(seen)));
        if (medium == Medium.PAPER) {
            return ink.name();
        }
        var classes = new StringBuilder(ink.name());
        themes.forEach(theme -> classes.append(' ').append(name(theme)));
        return classes.toString();
    }

    /// The class of all that belongs to a theme.
    String name(Theme theme) {
        return Objects.requireNonNull(names.get(theme.id()), "a theme of the codebook");
    }

    /// The rules for all that was asked for.
    String css() {
        var css = new StringBuilder();
        boolean isPaper = medium == Medium.PAPER;
        inks.values().forEach(ink -> css.append(isPaper ? printed(ink) : rule(ink)));
        var chip = isPaper ? ".chip.%s{border-left-color:%s}\n" : ".chip.%s::before{background:%s}\n";
        for (Theme theme : codebook) {
            css.append(chip.formatted(name(theme), isColoured ? theme.colour() : NONE));
        }
        return css.toString();
    }

    private String rule(Ink ink) {
        var themes = ink.themes();
        var colours = themes.stream().map(theme -> isColoured ? theme.colour() : NONE).toList();
        var shown = colours.isEmpty() ? List.of(NONE) : colours;
        var images = shown.stream().map(Inks::image).collect(Collectors.joining(","));
        var places =
                IntStream.range(0, shown.size())
                        .mapToObj(i -> String.format(Locale.ROOT, "0 calc(100%% - %.2fem)", i * 0.17))
                        .collect(Collectors.joining(","));
        var pattern =
                isColoured || themes.isEmpty() ? "" : "text-decoration:underline " + pattern(themes.getFirst()) + ";";
        return ".%s{--wash:%s;--dark:%s;%sbackground-image:%s;background-position:%s}\n"
                .formatted(
                        ink.name(),
                        isColoured ? mixed(shown, WHITE, ON_LIGHT) : "#eee",
                        isColoured ? mixed(shown, DARK, ON_DARK) : "#444",
                        pattern,
                        isColoured ? images : "none",
                        places);
    }

    /// On paper there is one line below the words, of the first theme; the wash is the highlight annotation's.
    private String printed(Ink ink) {
        var themes = ink.themes();
        var colours = themes.stream().map(theme -> isColoured ? theme.colour() : NONE).toList();
        var shown = colours.isEmpty() ? List.of(NONE) : colours;
        var kind = isColoured ? "solid" : themes.isEmpty() ? "dotted" : border(themes.getFirst());
        return ".%s{border-bottom:%s %s %s}\n"
                .formatted(ink.name(), kind.equals("double") ? "2.4pt" : "1.1pt", kind, shown.getFirst());
    }

    private String border(Theme theme) {
        return List.of("solid", "dashed", "dotted", "double").get(codebook.indexOf(theme) % 4);
    }

    private static String image(Colour colour) {
        return "linear-gradient(" + colour + "," + colour + ")";
    }

    private String pattern(Theme theme) {
        return List.of("solid", "dashed", "dotted", "double", "wavy").get(codebook.indexOf(theme) % 5);
    }

    /// The mean of some colours, thinned with the paper's.
    static Colour mixed(List<Colour> colours, Colour paper, double strength) {
        double red = colours.stream().mapToInt(Colour::red).average().orElse(0);
        double green = colours.stream().mapToInt(Colour::green).average().orElse(0);
        double blue = colours.stream().mapToInt(Colour::blue).average().orElse(0);
        return new Colour(
                thin(red, paper.red(), strength) << 16
                        | thin(green, paper.green(), strength) << 8
                        | thin(blue, paper.blue(), strength));
    }

    private static int thin(double colour, int paper, double strength) {
        return (int) Math.round(colour * strength + paper * (1 - strength));
    }
}
