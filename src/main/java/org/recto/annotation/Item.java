package org.recto.annotation;

import org.recto.text.Id;

/// One thing in a packet that a [Change] can add, remove or edit. Immutable; editing it means putting another of the
/// same id in its place.
public sealed interface Item permits Cover, Reading, Theme, Annotation, Link, Annotator {

    /// The identity that stays the same through every edit.
    Id<? extends Item> id();
}
