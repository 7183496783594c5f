package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Codebook;
import org.recto.annotation.Colour;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.List;

class PatternTest {

    @Test
    void themes_have_different_patterns_and_a_new_theme_leaves_them_theirs() {
        var themes = new ArrayList<Theme>();
        for (int i = 0; i < Pattern.values().length - 1; i++) {
            themes.add(theme("Theme " + i, i));
        }
        var before = Pattern.of(new Codebook(themes));
        themes.addFirst(theme("Newest, first in the list", -1));
        var after = Pattern.of(new Codebook(themes));

        assertThat(after).containsAllEntriesOf(before);
        assertThat(List.copyOf(after.values())).doesNotHaveDuplicates().hasSize(Pattern.values().length);
    }

    private static Theme theme(String name, int position) {
        return new Theme(Id.fresh(), null, name, "", Colour.parse("#4477AA"), "", position);
    }
}
