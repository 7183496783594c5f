package org.recto.store;

import org.recto.annotation.Contents;
import org.recto.annotation.Item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a packet holds, so that two of them can be compared.
final class Items {

    private Items() {}

    /// Everything, in an order of its own.
    static List<Item> of(Contents contents) {
        var items = new ArrayList<Item>();
        items.add(contents.cover());
        items.addAll(contents.readings());
        items.addAll(contents.codebook().themes());
        items.addAll(contents.annotators());
        items.addAll(contents.annotations());
        items.addAll(contents.links());
        items.sort(Comparator.comparing(item -> item.id().value()));
        return items;
    }
}
