package org.recto.packet;

import org.recto.text.Edition;
import org.recto.text.Id;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The texts that were saved or read last, so that a reading that has just been taken in, or stands on another page
/// already, is not read from the file and proven again. They give way as soon as memory is short. For any thread.
final class RecentTexts {

    private final Map<Id<Edition>, SoftReference<Edition>> texts = new ConcurrentHashMap<>();

    /// Keeps a text that is in the file as it is here.
    void keep(Edition edition) {
        texts.values().removeIf(kept -> kept.get() == null);
        texts.put(edition.id(), new SoftReference<>(edition));
    }

    Optional<Edition> find(Id<Edition> id) {
        return Optional.ofNullable(texts.get(id)).map(SoftReference::get);
    }
}
