package org.recto.ui.find;

import org.recto.packet.Intent;
import org.recto.packet.Outcome;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.ThemeFinder;
import org.recto.ui.themes.ThemePicker;

/// Tags all hits with one theme, in one step that can be undone.
public final class FindTagger {

    /// Nobody reads more than this before tagging it; and the step must fit into the packet's history.
    static final int MOST = 5_000;

    private final FindModel model;
    private final Bridge bridge;
    private final ThemePicker themes;
    private final Notices notices;

    public FindTagger(FindModel model, Bridge bridge, ThemePicker themes, Notices notices) {
        this.model = model;
        this.bridge = bridge;
        this.themes = themes;
        this.notices = notices;
    }

    /// Asks for the theme.
    void ask() {
        model.found().ifPresent(this::ask);
    }

    private void ask(Found found) {
        if (found.count() > MOST) {
            notices.mention(Words.of("find.tag.many", MOST));
        } else {
            themes.choose(Words.of("find.tag.prompt", found.count()), choice -> tag(found, choice));
        }
    }

    private void tag(Found found, ThemeFinder.Choice choice) {
        var name =
                switch (choice) {
                    case ThemeFinder.Choice.Known it -> it.theme().name();
                    case ThemeFinder.Choice.New it -> it.name();
                };
        Intent intent =
                switch (choice) {
                    case ThemeFinder.Choice.Known it ->
                            edit -> edit.annotations().tagAll(found.spots(), it.theme().id());
                    case ThemeFinder.Choice.New it ->
                            edit -> edit.annotations().tagAllWithNamed(found.spots(), it.name());
                };
        var _ = bridge.apply(intent).thenAccept(outcome -> tell(outcome, found.count(), name));
    }

    private void tell(Outcome outcome, int count, String theme) {
        switch (outcome) {
            case Outcome.Saved _ ->
                    notices.mention(
                            Words.of("find.tag.done", count, theme),
                            new Notices.Offer(Words.of("toast.undo"), this::undo));
            case Outcome.Nothing _ -> notices.mention(Words.of("find.tag.nothing", theme));
            case Outcome.Refused _ -> {}
        }
    }

    private void undo() {
        var _ = bridge.undo();
    }
}
