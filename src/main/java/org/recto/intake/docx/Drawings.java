package org.recto.intake.docx;

import org.jspecify.annotations.Nullable;
import org.recto.text.Problem;

/// Finds the pictures among drawings, of the new kind and of the old.
final class Drawings {

    private final Part part;
    private final Figures figures;

    /// What is said of the drawing that is being read.
    private String alternative = "";

    private boolean isDecoration;

    Drawings(Part part, Figures figures) {
        this.part = part;
        this.figures = figures;
    }

    /// An element of a drawing begins.
    ///
    /// @param paragraph that it stands in, if in any
    void start(Xml xml, @Nullable Paragraph paragraph) throws Problem {
        switch (xml.name()) {
            case "docPr" -> {
                alternative = xml.attribute("descr", xml.attribute("title", ""));
                isDecoration = false;
            }
            case "decorative" -> isDecoration = xml.isOn();
            case "shape" -> {
                alternative = xml.attribute("alt", "");
                isDecoration = false;
            }
            case "chart" -> {
                var chart = part.part(xml.attribute("id", ""));
                if (chart.isPresent() && paragraph != null) {
                    paragraph.figures.add(figures.chart(chart.get(), alternative));
                }
            }
            case "blip" -> picture(xml.attribute("embed", ""), paragraph);
            case "imagedata" -> picture(xml.attribute("id", ""), paragraph);
            default -> {
                // lines and measures
            }
        }
    }

    private void picture(String id, @Nullable Paragraph paragraph) throws Problem {
        if (paragraph != null && !isDecoration && !id.isEmpty()) {
            paragraph.figures.add(figures.of(part, id, alternative));
        }
    }
}
