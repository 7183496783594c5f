package org.recto.intake.docx;

import org.recto.intake.zip.Archive;
import org.recto.intake.zip.Href;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part of the package with what it refers to.
final class Part {

    private final String fileName;
    private final Archive archive;
    private final String name;
    private final Map<String, Relation> relations;

    private Part(String fileName, Archive archive, String name) throws Problem {
        this.fileName = fileName;
        this.archive = archive;
        this.name = name;
        this.relations = relations();
    }

    /// The package itself.
    static Part root(String fileName, Archive archive) throws Problem {
        return new Part(fileName, archive, "");
    }

    private Map<String, Relation> relations() throws Problem {
        int folder = name.lastIndexOf('/') + 1;
        var found = archive.find(name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels");
        var all = new LinkedHashMap<String, Relation>();
        if (found.isEmpty()) {
            return all;
        }
        var xml = new Xml(fileName, found.get());
        for (var event = xml.next(); event != Xml.Event.OVER; event = xml.next()) {
            if (event == Xml.Event.START && xml.name().equals("Relationship")) {
                var type = xml.attribute("Type", "");
                boolean isExternal = xml.attribute("TargetMode", "").equals("External");
                all.put(
                        xml.attribute("Id", ""),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1), xml.attribute("Target", ""), isExternal));
            }
        }
        return all;
    }

    String name() {
        return name;
    }

    /// What it refers to by an id.
    Optional<Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    /// The first part of a type that it refers to, if that exists.
    Optional<Part> child(String type) throws Problem {
        for (Relation relation : relations.values()) {
            var found = relation.type().equals(type) ? inside(relation) : Optional.<String>empty();
            if (found.isPresent()) {
                return Optional.of(new Part(fileName, archive, found.get()));
            }
        }
        return Optional.empty();
    }

    /// All parts of a type that it refers to.
    List<Part> children(String type) throws Problem {
        var found = new ArrayList<Part>();
        for (Relation relation : relations.values()) {
            var inside = relation.type().equals(type) ? inside(relation) : Optional.<String>empty();
            if (inside.isPresent()) {
                found.add(new Part(fileName, archive, inside.get()));
            }
        }
        return found;
    }

    private Optional<String> inside(Relation relation) {
        return relation.isExternal() ? Optional.empty() : Href.resolve(name, relation.target()).filter(archive::has);
    }

    /// The part that it refers to by an id, if that exists.
    Optional<Part> part(String id) throws Problem {
        var inside = relation(id).flatMap(this::inside);
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Part(fileName, archive, inside.get()));
    }

    /// The bytes of what it refers to by an id; nothing if that is not in the package.
    Optional<byte[]> bytes(String id) throws Problem {
        var inside = relation(id).flatMap(this::inside);
        return inside.isEmpty() ? Optional.empty() : archive.find(inside.get());
    }

    /// The web page that it refers to by an id; nothing if what is there is none.
    Optional<byte[]> page(String id) throws Problem {
        boolean isPage = relation(id).filter(relation -> relation.target().matches("(?i).*\\.x?html?")).isPresent();
        return isPage ? bytes(id) : Optional.empty();
    }

    Xml xml() throws Problem {
        return new Xml(fileName, archive.get(name));
    }
}
