package org.recto.packet;

import org.recto.annotation.Deed;
import org.recto.annotation.Edit;
import org.recto.text.Problem;

/// What a user wants done. It is asked on the writer's thread, with the packet's newest contents, so that two quick
/// keys never work from the same old state.
@FunctionalInterface
public interface Intent {

    /// The deed that the intent comes to.
    ///
    /// @throws Problem if it makes no sense now
    Deed on(Edit edit) throws Problem;
}
