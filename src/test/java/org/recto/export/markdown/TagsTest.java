package org.recto.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Codebook;
import org.recto.annotation.Colour;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.List;

class TagsTest {

    @Test
    void a_tag_has_no_spaces_and_is_no_bare_number() {
        assertThat(tags("Personal diplomacy", "2017", "“Trust”", "漢字", "C++", "☂", "R & D"))
                .containsExactly("#Personal-diplomacy", "#theme-2017", "#Trust", "#漢字", "#C", "#theme", "#R-D");
    }

    @Test
    void no_two_themes_have_the_same_tag() {
        assertThat(tags("C", "C++", "c#")).containsExactly("#C", "#C-2", "#c-3");
    }

    private static List<String> tags(String... names) {
        var themes = new ArrayList<Theme>();
        for (String name : names) {
            themes.add(new Theme(Id.fresh(), null, name, "", Colour.parse("#4477AA"), "", themes.size()));
        }
        var tags = new Tags(new Codebook(themes).themes());
        return themes.stream().map(theme -> tags.of(theme).signs()).toList();
    }
}
