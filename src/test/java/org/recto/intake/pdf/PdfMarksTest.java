package org.recto.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.recto.intake.format.Mark;
import org.recto.text.Problem;

import java.time.Instant;
import java.util.List;

/// The highlights and notes that a file carries.
class PdfMarksTest {

    private static COSDictionary mark(Press press, String kind, String before, String words) {
        var mark = press.over(kind, 50 + press.width(before), 60, press.width(words));
        mark.setString(COSName.T, "Ann");
        return mark;
    }

    private static void colour(COSDictionary mark, float... parts) {
        var colour = new COSArray();
        for (float part : parts) {
            colour.add(new COSFloat(part));
        }
        mark.setItem(COSName.C, colour);
    }

    private static List<String> words(Press press) throws Problem {
        var taken = press.taken();
        return taken.marks().stream().map(mark -> taken.text().substring(mark.range())).toList();
    }

    @Test
    void a_highlight_covers_the_words_that_lie_under_it() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "The river moves when you look away.");
        var mark = mark(press, "Highlight", "The ", "river moves");
        mark.setString(COSName.CONTENTS, "Does it?");
        mark.setString(COSName.CREATION_DATE, "D:20261123101500Z");
        colour(mark, 1, 0.5f, 0);

        assertThat(words(press)).containsExactly("river moves");
        assertThat(press.taken().marks().getFirst())
                .extracting(Mark::author, Mark::note, Mark::colour, Mark::created)
                .containsExactly("Ann", "Does it?", "#ff8000", Instant.parse("2026-11-23T10:15:00Z"));
    }

    @Test
    void underlines_and_strikeouts_are_marks_too() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "The river moves when you look away.");
        colour(mark(press, "Underline", "The ", "river"), 0.5f);
        colour(mark(press, "StrikeOut", "The river ", "moves"), 0, 1, 1, 0);
        mark(press, "Squiggly", "The river moves ", "when");
        mark(press, "Square", "The river moves when ", "you");

        assertThat(words(press)).containsExactly("river", "moves", "when");
        assertThat(press.taken().marks()).extracting(Mark::colour).containsExactly("#808080", "#ff0000", "");
    }

    @Test
    void a_highlight_over_two_lines_goes_from_the_first_word_to_the_last() throws Problem {
        var press = new Press().page();
        press.lines(50, 60, List.of("The river moves when you con-", "template it from the bridge."));
        var mark = mark(press, "Highlight", "The ", "river moves when you con-");
        Press.quad(mark, 50, 600 - 72, press.width("template"), 10);

        assertThat(words(press)).containsExactly("river moves when you contemplate");
    }

    @Test
    void an_answer_to_a_note_is_kept_with_it() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "The river moves when you look away.");
        var mark = mark(press, "Highlight", "The ", "river");
        mark.setString(COSName.CONTENTS, "Which one?");
        var answer = mark(press, "Text", "The ", "river");
        answer.setString(COSName.T, "Ben");
        answer.setString(COSName.CONTENTS, "The one at the mill.");
        answer.setItem(COSName.getPDFName("IRT"), mark);

        assertThat(press.taken().marks())
                .extracting(Mark::note)
                .containsExactly("Which one?\n\nBen: The one at the mill.");
    }

    @Test
    void a_note_in_the_margin_is_at_the_nearest_words() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "The river moves when you look away.");
        press.words(50, 300, "Far below it does not.");
        var note = press.over("Text", 10, 60, 18);
        note.setString(COSName.CONTENTS, "Look at this.");

        assertThat(words(press)).hasSize(1).allMatch(word -> word.startsWith("The"));
    }
}
