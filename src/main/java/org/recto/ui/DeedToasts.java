package org.recto.ui;

import javafx.util.Subscription;

import org.recto.annotation.Step;
import org.recto.annotation.Verb;
import org.recto.packet.Announcement;
import org.recto.packet.Labels;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.util.EnumSet;
import java.util.Set;

/// Says what has just been removed, with a button that brings it back, and what an undo has undone.
final class DeedToasts {

    private static final Set<Verb> REMOVALS =
            EnumSet.of(
                    Verb.REMOVE_ANNOTATION,
                    Verb.REMOVE_READING,
                    Verb.REMOVE_THEME,
                    Verb.MERGE_THEMES,
                    Verb.REMOVE_LINK);

    private final Bridge bridge;
    private final Notices notices;
    private Subscription subscription = Subscription.EMPTY;

    DeedToasts(Bridge bridge, Notices notices) {
        this.bridge = bridge;
        this.notices = notices;
    }

    void shown() {
        subscription = bridge.last().subscribe(last -> last.ifPresent(this::tell));
    }

    void hidden() {
        subscription.unsubscribe();
    }

    private void tell(Announcement announcement) {
        var step = announcement.step();
        if (bridge.isTravelling()) {
            return;
        }
        if (step.kind() != Step.Kind.DONE) {
            notices.mention(Labels.of(step));
        } else if (REMOVALS.contains(step.verb())) {
            notices.mention(removed(step), new Notices.Offer(Words.of("toast.undo"), this::undo));
        } else {
            notices.quiet();
        }
    }

    private static String removed(Step step) {
        return switch (step.verb()) {
            case REMOVE_ANNOTATION -> Words.of("toast.annotation", step.subject());
            case REMOVE_READING -> Words.of("toast.reading", step.subject());
            case REMOVE_THEME -> Words.of("toast.theme", step.subject());
            case REMOVE_LINK -> Words.of("toast.link", step.subject());
            default -> Labels.of(step);
        };
    }

    private void undo() {
        var _ = bridge.undo();
    }
}
