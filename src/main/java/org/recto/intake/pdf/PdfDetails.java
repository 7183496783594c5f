package org.recto.intake.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.recto.intake.format.Decoded;
import org.recto.intake.format.Titles;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.ReadingText;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a file tells of itself, as far as it can be believed: programs fill in names of files, templates and accounts.
final class PdfDetails {

    private static final Pattern FILE =
            Pattern.compile(
                    "(?i)^(microsoft word|microsoft powerpoint|untitled|layout \\d|document\\d*$)|\\.(docx?|pdf|indd|qxd|tex|dvi|rtf|odt|pptx?|fm|p65|eps)\\b");

    private static final Set<String> NOBODY =
            Set.of(
                    "administrator",
                    "admin",
                    "user",
                    "owner",
                    "unknown",
                    "author",
                    "root",
                    "anonymous",
                    "default",
                    "student",
                    "pc",
                    "windows user",
                    "microsoft office user",
                    "none",
                    "usuario");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern DATE = Pattern.compile("(?:D:)?((?:19|20)\\d\\d)(.*)", Pattern.DOTALL);

    /// UTF-16 units at a text's beginning in which the year of its publication is looked for.
    private static final int HEAD = 6_000;

    private final Xmp xmp;
    private final COSDictionary info;
    private final PDDocument document;

    PdfDetails(PDDocument document) {
        this.document = document;
        this.xmp = Xmp.of(document);
        this.info = document.getDocumentInformation().getCOSObject();
    }

    /// The title that the file gives, if it is one; else empty.
    String title() {
        return Stream.of(xmp.value("dc:title"), info(COSName.TITLE))
                .map(PdfDetails::line)
                .filter(title -> title.codePoints().anyMatch(Character::isLetter) && !FILE.matcher(title).find())
                .findFirst()
                .orElse("");
    }

    /// @param fileName makes a title if there is no other
    Details of(ReadingText text, String fileName) {
        return new Details(
                titleOf(text, fileName),
                author(),
                date(text),
                line(xmp.value("prism:publicationName")),
                link(),
                language());
    }

    /// The title on the first page is believed first, since it can be seen.
    private String titleOf(ReadingText text, String fileName) {
        var shown =
                text.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.TITLE)
                        .map(text::text)
                        .map(Titles::shown)
                        .findFirst();
        return shown.or(() -> Stream.of(title()).filter(title -> !title.isEmpty()).map(Titles::shown).findFirst())
                .orElseGet(() -> Titles.made(fileName, text.text()));
    }

    private String author() {
        return Stream.of(xmp.value("dc:creator"), info(COSName.AUTHOR))
                .map(PdfDetails::line)
                .filter(name -> name.codePoints().filter(Character::isLetter).count() >= 3)
                .filter(name -> !NOBODY.contains(name.toLowerCase(java.util.Locale.ROOT)) && !FILE.matcher(name).find())
                .map(PdfDetails::listed)
                .map(Titles::shown)
                .findFirst()
                .orElse("");
    }

    /// Several names with one comma between them.
    private static String listed(String names) {
        return Stream.of(names.split("\\s*[,;]\\s*", -1))
                .filter(name -> !name.isBlank() && !name.equals("and"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// The date of publication; that of the file only as a year that stands at the beginning of the text too.
    private String date(ReadingText text) {
        var published = DATE.matcher(xmp.value("prism:coverDate", "prism:publicationDate", "dc:date"));
        if (published.matches()) {
            var rest = published.group(2);
            return published.group(1) + (rest.matches("(-\\d\\d){1,2}(T.*)?") ? rest.replaceFirst("T.*", "") : "");
        }
        var made = DATE.matcher(info(COSName.CREATION_DATE));
        var head = text.text().substring(0, Math.min(HEAD, text.text().length()));
        return made.matches() && head.contains(made.group(1)) ? made.group(1) : "";
    }

    private String link() {
        var doi =
                DOI.matcher(
                        xmp.value("prism:doi", "pdfx:doi", "dc:identifier", "crossmark:DOI")
                                + " "
                                + info(COSName.getPDFName("doi")));
        return doi.find() ? "https://doi.org/" + doi.group() : "";
    }

    private String language() {
        var language = document.getDocumentCatalog().getLanguage();
        var known = language == null ? xmp.value("dc:language") : language;
        return LANGUAGE.matcher(known).matches() ? known.replace('_', '-') : "";
    }

    private String info(COSName name) {
        return info.getString(name, "");
    }

    private static String line(String value) {
        return Decoded.of(value).text().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
