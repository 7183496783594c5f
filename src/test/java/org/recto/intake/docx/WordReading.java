package org.recto.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.intake.docx.WordFile.escaped;
import static org.recto.intake.docx.WordFile.run;

import org.recto.intake.Intake;
import org.recto.intake.Lined;
import org.recto.intake.format.Taken;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.util.List;

/// What came out of Word files, told in words that tests can compare.
final class WordReading {

    private WordReading() {}

    /// With styles as a German Word has them.
    static WordFile file() {
        return new WordFile()
                .style("Titel", "Title", "<w:rPr><w:b/></w:rPr>")
                .style("berschrift1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                .style("berschrift2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                .style("Zitat", "Quote", "<w:rPr><w:i/></w:rPr>")
                .style("IntensivesZitat", "Intense Quote", "")
                .style("Eigene", "My own", "<w:basedOn w:val=\"berschrift2\"/>")
                .style("Verzeichnis1", "toc 1", "")
                .style("Beschriftung", "caption", "");
    }

    static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + escaped(instruction)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    static String picture(String id, String said) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\""
                + said
                + "\"/><a:graphic><a:blip r:embed=\""
                + id
                + "\"/></a:graphic></wp:inline></w:drawing></w:r>";
    }

    static Taken taken(WordFile file) throws Problem {
        var taken = new Intake().take("two bridges.docx", file.bytes(), Progress.NONE);
        assertThat(taken.notices()).isEmpty();
        return taken;
    }

    static Taken taken(String body) throws Problem {
        return taken(file().body(body));
    }

    static String formats(Taken taken) {
        return String.join(", ", Lined.formats(taken));
    }

    static List<String> quoted(Taken taken) {
        return taken.marks().stream().map(mark -> taken.text().substring(mark.range())).toList();
    }
}
