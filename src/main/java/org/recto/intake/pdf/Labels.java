package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.Map;

/// What pages are called: as the file names them, else as their printed number says, else by their order.
final class Labels {

    private final String[] named;
    private final Map<Integer, String> printed;

    /// @param pages how many there really are
    /// @param printed numbers that were found on pages, by the page's index
    Labels(PDDocument document, int pages, Map<Integer, String> printed) {
        this.named = named(document, pages);
        this.printed = printed;
    }

    /// The library makes as many labels as the file claims to have pages.
    private static String[] named(PDDocument document, int pages) {
        try {
            var labels = document.getNumberOfPages() == pages ? document.getDocumentCatalog().getPageLabels() : null;
            return labels == null ? new String[0] : labels.getLabelsByPageIndices();
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return new String[0];
        }
    }

    /// @param page its index
    String of(int page) {
        var label = page < named.length && named[page] != null ? named[page].strip() : "";
        return label.isEmpty() || label.length() > 40 ? printed.getOrDefault(page, Integer.toString(page + 1)) : label;
    }
}
