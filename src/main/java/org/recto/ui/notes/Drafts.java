package org.recto.ui.notes;

import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.bridge.Target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Notes that have been typed and could not be saved. They are kept until they can, past the end of the program if need
/// be.
public final class Drafts {

    private static final System.Logger LOG = System.getLogger(Drafts.class.getName());

    private final Settings settings;
    private final Map<String, String> kept = new HashMap<>();

    /// @param settings where the person left off in this packet
    public Drafts(Settings settings) {
        this.settings = settings;
    }

    Optional<String> find(Target target) {
        var key = key(target);
        return Optional.ofNullable(kept.get(key))
                .or(() -> Optional.of(settings.get(key, "")).filter(text -> !text.isEmpty()));
    }

    void keep(Target target, String text) {
        kept.put(key(target), text);
        put(key(target), text);
    }

    void drop(Target target) {
        if (find(target).isPresent()) {
            kept.remove(key(target));
            put(key(target), "");
        }
    }

    private void put(String key, String text) {
        try {
            settings.put(key, text);
        } catch (Problem problem) {
            LOG.log(System.Logger.Level.WARNING, "a draft is only in memory", problem);
        }
    }

    private static String key(Target target) {
        return switch (target) {
            case Target.Picked(var id) -> "draft." + id;
            case Target.Selected it -> "draft." + it.reading() + "." + it.range().start() + "-" + it.range().end();
            case Target.None _ -> "draft";
        };
    }
}
