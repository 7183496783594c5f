package org.recto.text;

/// An edition on its way into a packet, with the file that it was taken from. Once there, the two are asked for one by
/// one, since the file is large and seldom needed.
///
/// @param edition the text
/// @param original the file
public record NewEdition(Edition edition, Original original) {}
