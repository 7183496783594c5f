package org.recto.annotation;

/// A change together with what to call it: what a user means by one key or click.
///
/// @param verb what was done
/// @param subject to what: a theme's name, a title, the first words of a passage; shown as it is
/// @param change what it comes to; empty if there is nothing to do
public record Deed(Verb verb, String subject, Change change) {}
