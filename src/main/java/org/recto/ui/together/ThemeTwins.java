package org.recto.ui.together;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PageModel;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Goes, on all other pages, to the passage of the same theme as the one at hand; and says which readings are silent.
public final class ThemeTwins {

    private final Bridge bridge;
    private final DeskModel desk;
    private final Marking marking;
    private final Notices notices;

    public ThemeTwins(Bridge bridge, DeskModel desk, Marking marking, Notices notices) {
        this.bridge = bridge;
        this.desk = desk;
        this.marking = marking;
        this.notices = notices;
    }

    /// Brings every other page's passage level with the picked one.
    public void show() {
        marking.picked()
                .flatMap(contents()::placed)
                .ifPresentOrElse(this::show, () -> notices.mention(Words.of("twin.none")));
    }

    private void show(Annotation annotation) {
        if (annotation.themes().isEmpty()) {
            notices.mention(Words.of("twin.untagged"));
            return;
        }
        var counterparts = new Counterparts(contents());
        var silent = new ArrayList<String>();
        var from = desk.pageOf(annotation.reading());
        for (PageModel page : desk.pages()) {
            if (!from.equals(Optional.of(page))) {
                page.reading()
                        .flatMap(contents()::reading)
                        .ifPresent(reading -> show(annotation, from.orElse(page), page, reading, counterparts, silent));
            }
        }
        if (!silent.isEmpty()) {
            notices.mention(Words.of("twin.silent", String.join(", ", silent), names(annotation.themes())));
        }
    }

    private void show(
            Annotation annotation,
            PageModel from,
            PageModel page,
            Reading reading,
            Counterparts counterparts,
            List<String> silent) {
        page.doWithText((text, view) -> {
            int start = (int) (part(annotation, from) * text.length());
            counterparts
                    .sameTheme(annotation, reading.id(), start)
                    .filter(twin -> !twin.id().equals(annotation.id()))
                    .ifPresentOrElse(
                            twin -> view.level().bring(twin.range().start(), height(annotation, from, page)),
                            () -> silent.add(Words.of("quote", reading.details().title())));
        });
    }

    /// How far along its text a passage stands, 0 to 1.
    private static double part(Annotation annotation, PageModel page) {
        return page.text()
                .map(open -> (double) annotation.range().start() / Math.max(1, open.edition().text().length()))
                .orElse(0.0);
    }

    /// Where the passage stands on its page; where the eye rests, if it is out of sight.
    private static double height(Annotation annotation, PageModel from, PageModel page) {
        var there =
                from.view()
                        .get()
                        .filter(view -> view.boundsInScene(annotation.range()).isPresent())
                        .map(view -> view.level().heightOf(annotation.range().start()))
                        .orElse(OptionalDouble.empty());
        return there.orElseGet(() -> page.view().get().map(view -> view.level().readingLine()).orElse(0.0));
    }

    private String names(List<Id<Theme>> themes) {
        return themes.stream()
                .flatMap(theme -> contents().codebook().find(theme).stream())
                .map(theme -> Words.of("quote", theme.name()))
                .collect(Collectors.joining(", "));
    }

    private Contents contents() {
        return bridge.contents().get();
    }
}
