package org.recto.ui.page;

import org.recto.annotation.Annotation;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.ArrayList;
import java.util.List;

/// Notes what a page tells its listener.
final class Heard implements ReadingView.Listener {

    record Adjusted(Id<Annotation> annotation, Range range) {}

    final List<List<Annotation>> chosen = new ArrayList<>();
    final List<Adjusted> adjusted = new ArrayList<>();
    final List<Id<Annotation>> noted = new ArrayList<>();
    final List<String> followed = new ArrayList<>();
    final List<Id<Reading>> focused = new ArrayList<>();
    int moved;

    @Override
    public void chosen(List<Annotation> annotations) {
        chosen.add(annotations);
    }

    @Override
    public void noted(Id<Annotation> annotation) {
        noted.add(annotation);
    }

    @Override
    public void adjusted(Id<Annotation> annotation, Range range) {
        adjusted.add(new Adjusted(annotation, range));
    }

    @Override
    public void followed(String target) {
        followed.add(target);
    }

    @Override
    public void laidOut(boolean hasMoved) {
        moved += hasMoved ? 1 : 0;
    }

    @Override
    public void focused(Id<Reading> reading) {
        focused.add(reading);
    }
}
