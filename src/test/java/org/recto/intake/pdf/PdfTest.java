package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.recto.intake.Article;
import org.recto.intake.IntakeContract;
import org.recto.text.BlockKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/// What a PDF file has to keep as every format does.
class PdfTest extends IntakeContract {

    @Override
    protected String fileName() {
        return "two-bridges.pdf";
    }

    /// The article in one column of two pages, as a book would have it.
    @Override
    protected byte[] write(Article article) {
        var press = new Press().page().set("Bold", 16);
        press.words(60, 80, article.title());
        double y = 120;
        for (Article.Part part : article.body()) {
            if (y > 480) {
                press.page();
                y = 60;
            }
            boolean heading = part.kind() == BlockKind.HEADING;
            press.set(heading ? "Bold" : "Regular", heading ? 12 : 10);
            double inset = part.kind() == BlockKind.QUOTATION ? 20 : 0;
            y = press.paragraph(60 + inset, y, 280 - 2 * inset, 0, part.words()) + 8;
        }
        return press.bytes();
    }

    @Override
    protected byte[] pointingAt(URI file, URI address) {
        var press = new Press().page();
        press.words(60, 80, "Pointers that lead elsewhere");
        try {
            var launch = new PDActionLaunch();
            launch.setF(file.getPath());
            var web = new PDActionURI();
            web.setURI(address.toString());
            var local = new PDActionURI();
            local.setURI(file.toString());
            for (var action : new org.apache.pdfbox.pdmodel.interactive.action.PDAction[] {launch, web, local}) {
                var link = new PDAnnotationLink();
                link.setAction(action);
                link.setRectangle(new PDRectangle(50, 500, 300, 50));
                press.sheet().getAnnotations().add(link);
            }
            press.document().getDocumentCatalog().setOpenAction(launch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return press.bytes();
    }
}
