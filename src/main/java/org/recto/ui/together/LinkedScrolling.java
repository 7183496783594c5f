package org.recto.ui.together;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.ReadingText;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PageModel;
import org.recto.ui.page.Level;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Scrolls pages together. The page that its reader has moved leads; each neighbour that is joined to it is put where
/// it answers to the leader, and leads its own other neighbour on. Where a page is put depends on where its leader
/// stands and on nothing before that, so nothing drifts; and a page that was put somewhere leads nobody back, so
/// nothing loops.
public final class LinkedScrolling {

    private final Bridge bridge;
    private final DeskModel desk;
    private final Joints joints;
    private final Set<PageModel> moved = new LinkedHashSet<>();
    private @Nullable Counterparts counterparts;

    public LinkedScrolling(Bridge bridge, DeskModel desk, Joints joints) {
        this.bridge = bridge;
        this.desk = desk;
        this.joints = joints;
    }

    /// A page has been moved by its reader.
    void moved(PageModel page) {
        moved.add(page);
    }

    /// Goes on to the next way of scrolling the page that is read with its neighbour.
    public void nextWay() {
        joints.current().ifPresent(joint -> choose(joint, joint.scrolling().get().next()));
    }

    /// Scrolls two pages together in a way from now on; the one that is read stays where it is.
    public void choose(Joint joint, Scrolling way) {
        joint.scrolling().set(way);
        lead(joint.holds(desk.active().get()) ? desk.active().get() : joint.left());
    }

    /// Locks the page that is read and its neighbour where they stand, or lets them go.
    public void toggleLock() {
        joints.current().ifPresent(Joint::toggleLock);
    }

    /// Puts every page where its leader asks for. To be called after each layout, in the same frame. Of two pages that
    /// have moved in one frame, the one that is read leads.
    void follow() {
        if (moved.isEmpty()) {
            return;
        }
        var active = desk.active().get();
        var leaders = moved.contains(active) ? Set.of(active) : Set.copyOf(moved);
        moved.clear();
        leaders.forEach(this::lead);
    }

    private void lead(PageModel leader) {
        lead(leader, new HashSet<>(Set.of(leader)));
    }

    private void lead(PageModel leader, Set<PageModel> placed) {
        for (Joint joint : joints.of(leader)) {
            var other = joint.other(leader);
            if (joint.scrolling().get() != Scrolling.APART && placed.add(other)) {
                place(joint, leader, other);
                lead(other, placed);
            }
        }
    }

    private void place(Joint joint, PageModel leader, PageModel other) {
        leader.doWithText((from, leading) ->
                other.doWithText((to, led) -> {
                    switch (joint.scrolling().get()) {
                        case APART -> {}
                        case PROPORTION, LOCKED ->
                                led.level().progress(joint.counterpart(leader, leading.level().progress()));
                        case THEME, LINK ->
                                new Pairing(joint, from, to)
                                        .find(leader, other, leading.level())
                                        .ifPresent(pair -> pair.bring(leading.level(), led.level()));
                    }
                }));
    }

    /// Two passages that answer to one another.
    private record Pair(Annotation leading, Annotation led) {

        void bring(Level from, Level to) {
            from.heightOf(leading.range().start()).ifPresent(height -> to.bring(led.range().start(), height));
        }
    }

    /// Finds, for what stands nearest to the reading line, what answers to it on the other page.
    private final class Pairing {

        private final Joint joint;
        private final double scale;

        Pairing(Joint joint, ReadingText from, ReadingText to) {
            this.joint = joint;
            this.scale = (double) to.length() / Math.max(1, from.length());
        }

        Optional<Pair> find(PageModel leader, PageModel other, Level level) {
            return leader.reading()
                    .flatMap(in ->
                            other.reading()
                                    .flatMap(there ->
                                            contents().annotations(in).touching(level.visible()).stream()
                                                    .flatMap(one -> pair(one, there).stream())
                                                    .min(Comparator.comparingDouble(pair -> away(pair, level)))));
        }

        private Optional<Pair> pair(Annotation one, Id<Reading> there) {
            int start = (int) (one.range().start() * scale);
            var other =
                    joint.scrolling().get() == Scrolling.THEME
                            ? counterparts().sameTheme(one, there, start)
                            : counterparts().linked(one, there, start);
            return other.map(led -> new Pair(one, led));
        }

        /// How far a passage begins from the reading line, in pixels; farthest, if its beginning is not laid out.
        private double away(Pair pair, Level level) {
            var height = level.heightOf(pair.leading().range().start());
            return height.isPresent() ? Math.abs(height.getAsDouble() - level.readingLine()) : Double.MAX_VALUE;
        }
    }

    private Counterparts counterparts() {
        var known = counterparts;
        if (known == null) {
            known = new Counterparts(contents());
            counterparts = known;
        }
        return known;
    }

    /// The contents have changed.
    void forget() {
        counterparts = null;
    }

    private Contents contents() {
        return bridge.contents().get();
    }
}
