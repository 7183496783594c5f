package org.recto.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.recto.text.Problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Files that were damaged, locked, or made to do harm.
class PdfHostileTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static String refusal(byte[] bytes) {
        var refusal = new String[1];
        assertThatThrownBy(() -> Press.read(bytes))
                .isInstanceOfSatisfying(Problem.class, problem -> refusal[0] = problem.key())
                .hasMessageContaining("test.pdf");
        return refusal[0];
    }

    private static Press text() {
        var press = new Press().page();
        press.paragraph(50, 60, 300, 0, Prose.FERRY);
        return press;
    }

    @Test
    void pictures_of_pages_are_refused_as_a_scan_and_pages_without_anything_as_empty() {
        var picture = new COSStream();
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, 1000);
        picture.setInt(COSName.HEIGHT, 1000);
        var press = new Press().page();
        press.sheet().setResources(new PDResources(drawing(picture)));

        assertThat(refusal(press.draw("400 0 0 600 0 0 cm /F Do").bytes())).isEqualTo("intake.pdf.scanned");
        assertThat(refusal(new Press().page().draw("0 0 200 200 re f").bytes())).isEqualTo("intake.empty");
    }

    @Test
    void letters_of_which_nobody_says_what_they_are_are_refused() {
        var press = new Press().page();
        press.words(50, 60, "\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD");

        assertThat(refusal(press.bytes())).isEqualTo("intake.pdf.unreadable");
    }

    @Test
    void some_such_letters_are_told_of() throws Problem {
        var press = text();
        press.words(50, 300, "Nobody\uFFFD knows.");

        assertThat(press.taken().notices()).singleElement().asString().contains("One character");
    }

    @Test
    void what_ends_after_its_first_line_is_damaged() {
        assertThat(refusal("%PDF-1.7\n".getBytes(ISO_8859_1))).isEqualTo("intake.pdf.damaged");
    }

    @Test
    void a_lost_table_of_contents_is_found_again() throws Problem {
        var whole = new String(text().bytes(), ISO_8859_1);
        var torn = whole.substring(0, whole.lastIndexOf("startxref")) + "startxref\n999999\n";

        assertThat(Press.read(torn.getBytes(ISO_8859_1)).text().text()).isEqualTo(Prose.FERRY);
    }

    @Test
    void a_password_that_is_needed_to_read_refuses_and_one_that_only_forbids_does_not() throws Exception {
        assertThat(refusal(locked("reader"))).isEqualTo("intake.pdf.locked");
        assertThat(Press.read(locked("")).text().text()).isEqualTo(Prose.FERRY);
    }

    private static byte[] locked(String reader) throws IOException {
        var permission = new AccessPermission();
        permission.setCanExtractContent(false);
        var policy = new StandardProtectionPolicy("owner", reader, permission);
        policy.setEncryptionKeyLength(128);
        try (var document = Loader.loadPDF(text().bytes())) {
            document.protect(policy);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// A form with these operators that may draw another.
    private static COSStream form(String operators) throws IOException {
        var form = new COSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(400, 600).getCOSArray());
        try (var out = form.createOutputStream()) {
            out.write(operators.getBytes(ISO_8859_1));
        }
        return form;
    }

    private static COSDictionary drawing(COSStream form) {
        var forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("F"), form);
        var resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, forms);
        return resources;
    }

    @Test
    void a_form_that_draws_itself_twice_ends() throws Exception {
        var form = form("/F Do /F Do");
        form.setItem(COSName.RESOURCES, drawing(form));
        var press = text();
        press.sheet().setResources(new PDResources(drawing(form)));
        press.draw("/F Do");

        var bytes = press.bytes();
        assertTimeoutPreemptively(PATIENCE, () -> assertThat(Press.read(bytes).text().text()).isEqualTo(Prose.FERRY));
    }

    @Test
    void forms_that_draw_one_another_twice_each_end_in_a_sentence() throws Exception {
        var form = form("/None Do");
        for (int i = 0; i < 39; i++) {
            var outer = form("/F Do /F Do");
            outer.setItem(COSName.RESOURCES, drawing(form));
            form = outer;
        }
        var press = text();
        press.sheet().setResources(new PDResources(drawing(form)));
        press.draw("/F Do");

        var bytes = press.bytes();
        assertTimeoutPreemptively(PATIENCE, () -> assertThat(refusal(bytes)).isEqualTo("intake.pdf.tangled"));
    }

    /// A file of these objects, numbered from 1; the first is its catalogue.
    private static byte[] file(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table).append("trailer\n<</Root 1 0 R /Size ").append(objects.size() + 1);
        return file.append(">>\nstartxref\n").append(start).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    /// The objects of a file of one page with some words, below a node of pages with these entries.
    private static List<String> objects(String pages) {
        var drawing = "BT /F 10 Tf 50 500 Td (The river moves.) Tj ET";
        return new ArrayList<>(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages" + pages + ">>",
                        "<</Type/Page/Contents 4 0 R/MediaBox[0 0 400 600]/Resources<</Font<</F 5 0 R>>>>>>",
                        "<</Length " + drawing.length() + ">>\nstream\n" + drawing + "\nendstream",
                        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"));
    }

    private static String textOf(List<String> objects) throws Problem {
        return Press.read(file(objects)).text().text();
    }

    @Test
    void a_tree_of_pages_may_be_as_deep_as_it_likes() {
        var objects = objects("/Kids[6 0 R]/Count 1");
        for (int i = 6; i < 20_000; i++) {
            objects.add("<</Type/Pages/Kids[" + (i + 1) + " 0 R]/Count 1>>");
        }
        objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");

        assertTimeoutPreemptively(PATIENCE, () -> assertThat(textOf(objects)).isEqualTo("The river moves."));
    }

    @Test
    void a_count_of_pages_is_not_believed() throws Problem {
        assertThat(textOf(objects("/Kids[3 0 R]/Count 2147483647"))).isEqualTo("The river moves.");
        assertThat(textOf(objects("/Kids[3 0 R]/Count -7"))).isEqualTo("The river moves.");
    }

    @Test
    void a_page_that_is_named_twice_and_a_tree_that_holds_itself_are_read_once() throws Problem {
        assertThat(textOf(objects("/Kids[3 0 R 3 0 R]/Count 2"))).isEqualTo("The river moves.");
        assertThat(textOf(objects("/Kids[2 0 R 3 0 R]/Count 2"))).isEqualTo("The river moves.");
    }

    @Test
    void more_pages_than_the_cap_are_refused() {
        var press = text();
        var pages = press.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        var many = new ArrayList<COSDictionary>();
        for (int i = 0; i <= PdfCaps.PAGES; i++) {
            var page = new COSDictionary();
            page.setItem(COSName.TYPE, COSName.PAGE);
            many.add(page);
        }
        pages.setItem(COSName.KIDS, new COSArray(many));
        pages.setItem(COSName.COUNT, COSInteger.get(many.size()));

        assertThat(refusal(press.bytes())).isEqualTo("intake.pdf.pages");
    }

    @Test
    void a_book_of_three_hundred_pages_is_read_in_seconds() {
        var press = new Press();
        for (int i = 0; i < 300; i++) {
            press.page().set("Regular", 9).words(180, 40, "THE FERRYMAN’S LEDGER   " + (i + 1)).set("Regular", 10);
            double y = 70;
            for (int j = 0; j < 6; j++) {
                y = press.paragraph(50, y, 300, 12, "Entry " + i + "." + j + " of it. " + Prose.of(i + j));
            }
        }
        var bytes = press.bytes();

        assertTimeoutPreemptively(PATIENCE, () -> assertThat(Press.read(bytes).text().blocks().size()).isEqualTo(1800));
    }
}
