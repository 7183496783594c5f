package org.recto.ui.together;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.recto.ui.desk.PageModel;
import org.recto.ui.page.Level;

/// Two neighbouring pages, and how they are scrolled together.
public final class Joint {

    /// Where two pages were locked, each 0 to 1 of its text.
    record Lock(double left, double right) {

        static final Lock NONE = new Lock(0.5, 0.5);

        /// Where the right page is to stand when the left one stands there: straight from beginning to lock, and from
        /// lock to end.
        double rightOf(double part) {
            return through(part, left, right);
        }

        double leftOf(double part) {
            return through(part, right, left);
        }

        private static double through(double part, double from, double to) {
            if (part <= from) {
                return from == 0 ? to : part / from * to;
            }
            return from == 1 ? to : to + (part - from) / (1 - from) * (1 - to);
        }
    }

    private final PageModel left;
    private final PageModel right;
    private final ObjectProperty<Scrolling> scrolling = new SimpleObjectProperty<>(Scrolling.APART);
    private Lock lock = Lock.NONE;

    Joint(PageModel left, PageModel right) {
        this.left = left;
        this.right = right;
    }

    public PageModel left() {
        return left;
    }

    public PageModel right() {
        return right;
    }

    boolean holds(PageModel page) {
        return left == page || right == page;
    }

    PageModel other(PageModel page) {
        return left == page ? right : left;
    }

    /// How the two are scrolled together.
    public ObjectProperty<Scrolling> scrolling() {
        return scrolling;
    }

    /// Locks the two where they stand, or lets them go.
    void toggleLock() {
        if (scrolling.get() == Scrolling.LOCKED) {
            scrolling.set(Scrolling.APART);
        } else {
            lock();
        }
    }

    /// Locks the two where they stand, if both show a text.
    void lock() {
        left.view().get().ifPresent(one -> right.view().get().ifPresent(two -> lock(one.level(), two.level())));
    }

    private void lock(Level one, Level two) {
        lock = new Lock(one.progress(), two.progress());
        scrolling.set(Scrolling.LOCKED);
    }

    /// How far along the other page is to stand when one stands there.
    double counterpart(PageModel leader, double part) {
        if (scrolling.get() != Scrolling.LOCKED) {
            return part;
        }
        return leader == left ? lock.rightOf(part) : lock.leftOf(part);
    }
}
