package org.recto.handout;

import java.util.List;

/// Quotations in the order that somebody wants to write about them: the beginning of a draft.
///
/// @param title of the draft
/// @param sources the readings that are quoted, as a list of references has them
public record Quotations(String title, List<Quotation> quotations, List<String> sources) {

    public Quotations {
        quotations = List.copyOf(quotations);
        sources = List.copyOf(sources);
    }
}
