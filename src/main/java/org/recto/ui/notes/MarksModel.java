package org.recto.ui.notes;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Navigator;

import java.util.List;

/// The list of annotations: all of them, or those that the reader asks for.
public final class MarksModel {

    private final Bridge bridge;
    private final Marking marking;
    private final Navigator navigator;
    private final AskedModel<MarkRow> asked;

    public MarksModel(Bridge bridge, Marking marking, Navigator navigator) {
        this.bridge = bridge;
        this.marking = marking;
        this.navigator = navigator;
        asked =
                new AskedModel<>(
                        bridge.contents(),
                        MarksModel::rows,
                        MarkRow::says,
                        List.of(
                                Ask.of("marks.theme", Filter::themes, MarkRow::has),
                                Ask.of("marks.reading", Filter::readings, MarkRow::isIn),
                                Ask.of("marks.person", Filter::people, MarkRow::isBy)));
    }

    /// By reading and place.
    private static List<MarkRow> rows(Contents contents) {
        return contents.annotations().stream().map(it -> MarkRow.of(it, contents)).toList();
    }

    AskedModel<MarkRow> asked() {
        return asked;
    }

    boolean isWritable() {
        return bridge.isWritable();
    }

    void goTo(Id<Annotation> annotation) {
        navigator.goTo(annotation);
    }

    void remove(Id<Annotation> annotation) {
        marking.pick(annotation);
        var _ = marking.remove();
    }
}
