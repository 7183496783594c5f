package org.recto.annotation;

import org.recto.text.Id;

/// A change was applied to a packet that is not in the state it was made for. Not the user's fault: changes are made
/// from the newest contents.
public final class StaleChangeException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    StaleChangeException(Id<?> item) {
        super("not as the change expects it: " + item);
    }
}
