package org.recto.cli;

import org.recto.annotation.Contents;
import org.recto.annotation.Item;
import org.recto.packet.Filter;
import org.recto.packet.Finder;
import org.recto.text.Id;
import org.recto.text.Problem;

import picocli.CommandLine.Option;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The options that say which annotations are wanted.
final class Wanted {

    @Option(names = "--theme", paramLabel = "T", description = "with this theme; given again: or with that one")
    private List<String> themes = List.of();

    @Option(names = "--reading", paramLabel = "READING", description = "in this reading")
    private List<String> readings = List.of();

    @Option(names = "--by", paramLabel = "NAME", description = "by this person")
    private List<String> people = List.of();

    private interface Search<T> {
        T find(String named) throws Problem;
    }

    /// @throws Problem if a name means nothing in the packet, or more than one thing
    Filter in(Contents contents) throws Problem {
        var finder = new Finder(contents);
        return new Filter(
                ids(themes, named -> finder.theme(named).id()),
                ids(readings, named -> finder.reading(named).id()),
                ids(people, named -> finder.annotator(named).id()));
    }

    private static <T extends Item> Set<Id<T>> ids(List<String> names, Search<Id<T>> search) throws Problem {
        var ids = new HashSet<Id<T>>();
        for (String named : names) {
            ids.add(search.find(named));
        }
        return ids;
    }
}
