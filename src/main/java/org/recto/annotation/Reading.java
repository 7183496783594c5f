package org.recto.annotation;

import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Id;

/// A reading's place in the packet: what is known of it, and which edition of its text is the current one. The text
/// itself is large and never changes, so it stays out of changes and is fetched by the edition's id.
///
/// @param id its identity
/// @param details title, author and so on
/// @param edition the current edition of its text
/// @param position its place in the list of readings, counted from 0
public record Reading(Id<Reading> id, Details details, Id<Edition> edition, int position) implements Item {

    public Reading withDetails(Details newDetails) {
        return new Reading(id, newDetails, edition, position);
    }

    public Reading withEdition(Id<Edition> newEdition) {
        return new Reading(id, details, newEdition, position);
    }

    public Reading withPosition(int newPosition) {
        return new Reading(id, details, edition, newPosition);
    }
}
