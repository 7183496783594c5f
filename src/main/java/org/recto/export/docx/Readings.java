package org.recto.export.docx;

import org.recto.annotation.Reading;
import org.recto.handout.Address;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Paragraph;
import org.recto.handout.Part;
import org.recto.handout.Plain;
import org.recto.handout.Run;
import org.recto.handout.Sheet;
import org.recto.handout.Wording;
import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.FormatKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The readings: their text with the passages shaded, each the range of a comment.
final class Readings {

    private final Handout handout;
    private final Body body;
    private final Styles styles;
    private final Pictures pictures;

    /// The numbers of the marks whose comments have begun.
    private final Set<Integer> begun = new HashSet<>();

    Readings(Handout handout, Body body, Pictures pictures) {
        this.handout = handout;
        this.pictures = pictures;
        this.body = body;
        this.styles = new Styles(handout);
    }

    void write() {
        handout.sheets().forEach(this::write);
    }

    private void write(Sheet sheet) {
        var details = sheet.reading().details();
        body.paragraph("Heading1", details.title());
        var byline = sheet.byline();
        if (!byline.isEmpty()) {
            body.paragraph("Byline", byline);
        }
        if (handout.options().has(Part.TEXT)) {
            sheet.paragraphs()
                    .filter(paragraph -> !sheet.repeatsTitle(paragraph))
                    .forEach(paragraph -> write(sheet.reading(), paragraph));
            excerpts(sheet.unplaced(), Wording.of("unplaced"));
        } else {
            excerpts(Stream.concat(sheet.marks().stream(), sheet.unplaced().stream()).toList(), "");
        }
    }

    private void write(Reading reading, Paragraph paragraph) {
        boolean isFigure = paragraph.block().kind() == BlockKind.FIGURE;
        if (isFigure) {
            figure(reading, paragraph);
        }
        if (paragraph.block().kind() == BlockKind.TABLE) {
            new Table(body, this::write).write(paragraph);
            return;
        }
        body.open(style(paragraph));
        for (Run run : paragraph.runs()) {
            write(run);
            if (!isFigure) {
                pictures(run).forEach(sha256 -> pictures.into(body.part(), reading, sha256, ""));
            }
        }
        body.close();
    }

    /// Pictures stand above their caption, and stay with it on its page.
    private void figure(Reading reading, Paragraph paragraph) {
        var words = paragraph.runs().stream().map(Run::words).collect(Collectors.joining());
        var shown = paragraph.runs().stream().flatMap(Readings::pictures).distinct().toList();
        if (!shown.isEmpty()) {
            body.part().open("w:p").open("w:pPr").add("w:keepNext").close();
            shown.forEach(sha256 -> pictures.into(body.part(), reading, sha256, Plain.oneLine(words)));
            body.close();
        }
    }

    /// The pictures whose words end with a run.
    private static Stream<String> pictures(Run run) {
        int end = run.start() + run.words().codePointCount(0, run.words().length());
        return run.formats().stream()
                .filter(format -> format.kind() == FormatKind.PICTURE && format.range().end() == end)
                .map(Format::target);
    }

    private static String style(Paragraph paragraph) {
        return switch (paragraph.block().kind()) {
            case TITLE -> "Heading2";
            case HEADING -> "Heading" + Math.clamp(paragraph.block().level() + 1, 2, 6);
            case QUOTATION -> "Quote";
            case LIST_ITEM -> paragraph.isCounted() ? "ListNumber" : "ListBullet";
            case FOOTNOTE -> "FootnoteText";
            case FIGURE -> "Caption";
            case PARAGRAPH, TABLE -> "";
        };
    }

    private void write(Run run) {
        for (Mark mark : run.marks()) {
            if (begun.add(mark.number())) {
                body.part().add("w:commentRangeStart", "w:id", Integer.toString(mark.number()));
            }
        }
        var address = address(run);
        if (!address.isEmpty()) {
            body.part().open("w:hyperlink", "r:id", body.link(address));
        }
        if (!run.words().isEmpty()) {
            body.run(run.words(), properties(run));
        }
        if (!address.isEmpty()) {
            body.part().close();
        }
        run.ends().forEach(this::end);
    }

    private void end(Mark mark) {
        var id = Integer.toString(mark.number());
        body.part().add("w:commentRangeEnd", "w:id", id).open("w:r").open("w:rPr");
        body.part().add("w:rStyle", "w:val", "CommentReference").close().add("w:commentReference", "w:id", id).close();
    }

    private static String address(Run run) {
        return run.formats().stream()
                .filter(format -> format.kind() == FormatKind.LINK)
                .map(Format::target)
                .filter(Address::isWeb)
                .findFirst()
                .orElse("");
    }

    /// In the order that the standard asks for.
    private List<List<String>> properties(Run run) {
        var kinds = run.formats().stream().map(Format::kind).collect(Collectors.toSet());
        var properties = new ArrayList<List<String>>();
        if (!run.marks().isEmpty()) {
            properties.add(List.of("w:rStyle", styles.of(run.marks().getLast())));
        } else if (kinds.contains(FormatKind.CODE)) {
            properties.add(List.of("w:rStyle", "Code"));
        }
        if (kinds.contains(FormatKind.STRONG)) {
            properties.add(List.of("w:b"));
        }
        if (kinds.contains(FormatKind.EMPHASIS)) {
            properties.add(List.of("w:i"));
        }
        if (kinds.contains(FormatKind.STRIKETHROUGH)) {
            properties.add(List.of("w:strike"));
        }
        if (kinds.contains(FormatKind.SUPERSCRIPT)) {
            properties.add(List.of("w:vertAlign", "superscript"));
        } else if (kinds.contains(FormatKind.SUBSCRIPT)) {
            properties.add(List.of("w:vertAlign", "subscript"));
        }
        return properties;
    }

    private void excerpts(List<Mark> marks, String heading) {
        if (!marks.isEmpty() && !heading.isEmpty()) {
            body.paragraph("Heading2", heading);
        }
        for (Mark mark : marks) {
            body.open("Quote");
            body.part().add("w:commentRangeStart", "w:id", Integer.toString(mark.number()));
            body.run(mark.quote().strip().replaceAll("\n+", "\n"));
            end(mark);
            body.close();
        }
    }
}
