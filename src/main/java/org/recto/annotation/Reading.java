package org.recto.annotation;

import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;

/// A reading's place in the packet: what is known of it, and which edition of its text is the current one. The text
/// itself is large and never changes, so it stays out of changes and is fetched by the edition's id.
///
/// @param id its identity
/// @param details title, author and so on
/// @param edition the current edition of its text
/// @param position its place in the list of readings, counted from 0
/// @param isSealed whether text, details and place stay as they were given out, until somebody unseals it; it can be
///   annotated all the same
public record Reading(Id<Reading> id, Details details, Id<Edition> edition, int position, boolean isSealed)
        implements Item {

    /// One that is not sealed.
    public Reading(Id<Reading> id, Details details, Id<Edition> edition, int position) {
        this(id, details, edition, position, false);
    }

    public Reading withDetails(Details newDetails) {
        return new Reading(id, newDetails, edition, position, isSealed);
    }

    public Reading withEdition(Id<Edition> newEdition) {
        return new Reading(id, details, newEdition, position, isSealed);
    }

    public Reading withPosition(int newPosition) {
        return new Reading(id, details, edition, newPosition, isSealed);
    }

    /// The same, sealed or not.
    public Reading sealed(boolean newSealed) {
        return new Reading(id, details, edition, position, newSealed);
    }

    /// Refuses to go on if it is sealed. To be asked before work that would come to nothing, too.
    public void requireUnsealed() throws Problem {
        if (isSealed) {
            throw Problem.input("reading.sealed", details.title());
        }
    }
}
