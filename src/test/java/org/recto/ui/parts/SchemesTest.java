package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.ui.parts.StyleSheet.Declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Of the style sheets as they are written: whatever is used as a colour of text can be read on whatever is used as a
/// background, in every scheme.
class SchemesTest {

    private static final List<StyleSheet> SHEETS =
            List.of(new StyleSheet("window.css"), new StyleSheet("page/page.css"));

    /// What AtlantaFX's own rules take their colours from.
    private static final Pattern TEXT =
            Pattern.compile(
                    "-fx-text-fill|-fx-prompt-text-fill|-fx-icon-color|-color-fg-.*|-color-.*-fg|-page-(ink|link|muted)");

    private static final Pattern GROUND =
            Pattern.compile("-fx-background-color|-color-bg-.*|-color-base-.*|-color-accent-subtle|-page-paper");

    /// These have a background, and nothing is ever written on it.
    private static final Pattern WITHOUT_TEXT =
            Pattern.compile(".*(handle|divider|page-strip|thumb|track|shade).*", Pattern.DOTALL);

    private static final Pattern LITERAL =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|\\b(white|black|gr[ae]y|red)\\b");

    @ParameterizedTest
    @EnumSource
    void every_text_can_be_read_on_every_background(Scheme scheme) {
        var sheet = new SchemeSheet(scheme);
        var texts = used(TEXT, _ -> true);
        var grounds = used(GROUND, rule -> !WITHOUT_TEXT.matcher(rule.selector()).matches());
        texts.remove("on-accent");
        grounds.remove("accent");
        assertThat(texts).contains("ink", "muted", "danger", "link");
        assertThat(grounds).contains("paper", "surface", "surface-raised", "hover", "chosen");

        var poor = new ArrayList<String>();
        for (String text : texts) {
            for (String ground : grounds) {
                double contrast = Contrast.of(sheet.of(text), sheet.of(ground));
                if (contrast < Contrast.TEXT) {
                    poor.add("%s on %s: %.2f".formatted(text, ground, contrast));
                }
            }
        }
        assertThat(poor).isEmpty();
        assertThat(Contrast.of(sheet.of("on-accent"), sheet.of("accent"))).isGreaterThanOrEqualTo(Contrast.TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void the_words_of_a_page_can_be_read_where_they_are_selected(Scheme scheme) {
        var sheet = new SchemeSheet(scheme);
        var ground = Contrast.over(sheet.of("selection"), sheet.of("paper"));

        assertThat(Contrast.of(sheet.of("ink"), ground)).isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(Contrast.of(sheet.of("link"), ground)).isGreaterThanOrEqualTo(Contrast.TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_text_but_must_be_seen_can_be_seen(Scheme scheme) {
        var sheet = new SchemeSheet(scheme);
        for (String sign : List.of("edge", "accent", "muted", "ink")) {
            for (String ground : List.of("paper", "surface", "surface-raised", "hover", "chosen")) {
                assertThat(Contrast.of(sheet.of(sign), sheet.of(ground)))
                        .as("%s on %s", sign, ground)
                        .isGreaterThanOrEqualTo(Contrast.SHAPE);
            }
        }
        var edge = Contrast.over(sheet.of("thumb-edge"), sheet.of("strip"));
        assertThat(Contrast.of(edge, sheet.of("strip"))).as("thumb").isGreaterThanOrEqualTo(Contrast.SHAPE);
    }

    @Test
    void all_schemes_name_the_same_colours_and_no_other_sheet_has_colours_of_its_own() {
        var names = new SchemeSheet(Scheme.LIGHT).all().keySet();
        for (Scheme scheme : Scheme.values()) {
            assertThat(new SchemeSheet(scheme).all()).as(scheme.key()).containsOnlyKeys(names);
        }
        assertThat(all().filter(it -> !it.property().equals("-fx-effect") && !it.selector().contains("shade")))
                .noneMatch(it -> LITERAL.matcher(it.value()).find());
        assertThat(all().flatMap(it -> it.colours().stream().map(name -> "-recto-" + name))).allMatch(names::contains);
    }

    private static Set<String> used(Pattern property, Predicate<Declaration> where) {
        var names = new TreeSet<String>();
        all().filter(where)
                .filter(it -> property.matcher(it.property()).matches())
                .forEach(it -> names.addAll(it.uppermost().colours()));
        return names;
    }

    private static Stream<Declaration> all() {
        return SHEETS.stream().flatMap(sheet -> sheet.declarations().stream());
    }
}
