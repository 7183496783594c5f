package org.recto.ui.papers;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;

import org.recto.packet.Printout;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The printers of the system. A page goes to them as a picture that fills the sheet, margins and all: what lies within
/// the margins that a printer cannot reach is white anyway.
public final class SystemPrinters implements Printers {

    /// Dots an inch: fine enough for small print, and 35 MB a page while it is printed.
    private static final double FINENESS = 300;

    private static final double POINTS = 72;

    /// Points by which a page may differ from a paper that has its name.
    private static final double CLOSE = 4;

    @Override
    public List<String> names() {
        var usual = Optional.ofNullable(Printer.getDefaultPrinter()).map(Printer::getName).stream();
        var all = Printer.getAllPrinters().stream().map(Printer::getName);
        return List.copyOf(new LinkedHashSet<>(Stream.concat(usual, all).toList()));
    }

    @Override
    public void print(Job job, Printout pages, Progress progress) throws Problem {
        var printer =
                Printer.getAllPrinters().stream()
                        .filter(it -> it.getName().equals(job.printer()))
                        .findFirst()
                        .orElseThrow(() -> Problem.access("print.gone", job.printer()));
        var printing = PrinterJob.createPrinterJob(printer);
        if (printing == null) {
            throw Problem.access("print.failed", job.printer());
        }
        printing.getJobSettings().setJobName(job.title());
        printing.getJobSettings().setCopies(job.copies());
        boolean done = false;
        try {
            print(printing, job, pages, progress);
            done = printing.endJob();
        } finally {
            if (!done) {
                printing.cancelJob();
            }
        }
        if (!done) {
            throw Problem.access("print.failed", job.printer());
        }
    }

    private static void print(PrinterJob printing, Job job, Printout pages, Progress progress) throws Problem {
        var sizes = pages.sizes();
        for (int page = 0; page < sizes.size(); page++) {
            if (!progress.at((double) page / sizes.size())) {
                throw Problem.input("print.cancelled");
            }
            var size = sizes.get(page);
            var layout = layout(printing.getPrinter(), size);
            var sheet = new ImageView(PageImages.image(pages.draw(page, FINENESS / POINTS)));
            sheet.setFitWidth(size.width());
            sheet.setFitHeight(size.height());
            sheet.setTranslateX(-layout.getLeftMargin());
            sheet.setTranslateY(-layout.getTopMargin());
            if (!printing.printPage(layout, sheet)) {
                throw Problem.access("print.failed", job.printer());
            }
        }
    }

    private static PageLayout layout(Printer printer, Printout.Size size) {
        var paper =
                Stream.of(Paper.A4, Paper.NA_LETTER)
                        .filter(it -> Math.abs(it.getWidth() - size.width()) < CLOSE)
                        .findFirst()
                        .orElse(Objects.requireNonNull(printer.getPrinterAttributes().getDefaultPaper()));
        return printer.createPageLayout(paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }
}
