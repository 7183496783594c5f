package org.recto.annotation;

/// A change was applied to a packet that is not in the state it was made for. Not the user's fault: changes are made
/// from the newest contents.
public final class StaleChangeException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    StaleChangeException(Item item) {
        super("not as the change expects it: " + item.getClass().getSimpleName() + " " + item.id());
    }
}
