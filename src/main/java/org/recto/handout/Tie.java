package org.recto.handout;

import org.recto.annotation.Link;

/// A link between two passages of the document.
///
/// @param by what the person is called here
public record Tie(Link link, Mark from, Mark to, String by) {}
