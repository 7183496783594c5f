package org.recto.packet;

import org.recto.text.Edition;
import org.recto.text.Id;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The texts that were saved or read last, so that a reading that has just been taken in, or stands on another page
/// already, is not read from the file and proven again. For any thread.
final class RecentTexts {

    /// How many code points are kept of texts that nobody may be using: the readings of a whole course, or two books.
    /// With many more, the collector has more to do for everything that happens afterwards.
    static final int MOST = 8_000_000;

    /// The one that was asked for last comes last.
    private final Map<Id<Edition>, Edition> recent = new LinkedHashMap<>(16, 0.75f, true);

    /// All that somebody has.
    private final Map<Id<Edition>, WeakReference<Edition>> used = new HashMap<>();

    /// Keeps a text that is in the file as it is here.
    synchronized void keep(Edition edition) {
        used.values().removeIf(one -> one.get() == null);
        used.put(edition.id(), new WeakReference<>(edition));
        recent.put(edition.id(), edition);
        long length = recent.values().stream().mapToLong(it -> length(it)).sum();
        var oldest = recent.values().iterator();
        while (length > MOST && recent.size() > 1) {
            length -= length(oldest.next());
            oldest.remove();
        }
    }

    private static long length(Edition edition) {
        return edition.text().length();
    }

    synchronized Optional<Edition> find(Id<Edition> id) {
        return Optional.ofNullable(recent.get(id)).or(() -> Optional.ofNullable(used.get(id)).map(WeakReference::get));
    }
}
