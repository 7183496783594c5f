package org.recto.intake.epub;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recto.intake.format.Titles;
import org.recto.intake.markup.Addresses;
import org.recto.text.Details;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an e-book says of itself.
final class VolumeDetails {

    private static final Pattern ISO = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)([T ].*)?");
    private static final Pattern LAST_FIRST = Pattern.compile("([^,]{1,60}), ([^,]{1,60})");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final Document document;

    VolumeDetails(Document document) {
        this.document = document;
    }

    /// The title, or nothing.
    String title() {
        var titles = named("title");
        return titles.stream()
                .filter(title -> refined(title, "title-type").equals("main"))
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .map(title -> Titles.shown(title.text()))
                .orElse("");
    }

    /// All of it.
    ///
    /// @param title to use if it names none
    Details details(String title) {
        return new Details(
                title().isEmpty() ? title : title(), author(), date(), first("publisher"), link(), language());
    }

    private String author() {
        return Titles.shown(
                named("creator").stream()
                        .filter(creator -> Stream.of("", "aut").anyMatch(role(creator)::equals))
                        .map(creator -> name(creator.text().strip()))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private String role(Element creator) {
        var role = Xml.attribute(creator, "role");
        return role.isEmpty() ? refined(creator, "role") : role;
    }

    private static String name(String name) {
        var parts = LAST_FIRST.matcher(name);
        return parts.matches() ? parts.group(2) + " " + parts.group(1) : name;
    }

    private String date() {
        var dates = named("date");
        var date =
                dates.stream()
                        .filter(element -> Xml.attribute(element, "event").equals("publication"))
                        .findFirst()
                        .or(() ->
                                dates.stream()
                                        .filter(element -> !Xml.attribute(element, "event").equals("modification"))
                                        .findFirst())
                        .map(element -> element.text().strip())
                        .orElse("");
        var iso = ISO.matcher(date);
        return iso.matches() ? iso.group(1) : Titles.shown(date);
    }

    private String link() {
        return Stream.concat(named("source").stream(), named("identifier").stream())
                .map(element -> Addresses.web(element.text().strip()))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String language() {
        var language = first("language").replace('_', '-');
        return LANGUAGE.matcher(language).matches() && !language.equals("und") ? language : "";
    }

    private String first(String name) {
        return named(name).stream().map(element -> Titles.shown(element.text())).findFirst().orElse("");
    }

    private List<Element> named(String name) {
        return Xml.all(document, name).stream()
                .filter(element -> element.normalName().contains(":") && !element.text().isBlank())
                .limit(50)
                .toList();
    }

    /// What a `meta` element adds to another.
    private String refined(Element element, String property) {
        var id = element.id();
        return id.isEmpty()
                ? ""
                : Xml.all(document, "meta").stream()
                        .filter(meta -> meta.attr("refines").equals("#" + id) && meta.attr("property").equals(property))
                        .map(meta -> meta.text().strip())
                        .findFirst()
                        .orElse("");
    }
}
