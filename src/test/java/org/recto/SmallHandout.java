package org.recto;

import org.recto.handout.Handout;
import org.recto.handout.Options;
import org.recto.handout.PictureSource;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// The [SmallPacket] as a document, made on a fixed day.
public final class SmallHandout {

    private SmallHandout() {}

    public static Handout made() {
        return made(options -> options);
    }

    /// With other options than the usual.
    ///
    /// @param how what is to be different from the usual
    public static Handout made(UnaryOperator<Options> how) {
        var contents = SmallPacket.contents();
        var options = how.apply(Options.on(LocalDate.of(2026, 11, 23)));
        return new Handout(
                contents, contents.readings(), contents.annotations(), SmallPacket.TEXTS, PictureSource.NONE, options);
    }
}
