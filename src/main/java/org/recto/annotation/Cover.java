package org.recto.annotation;

import org.recto.text.Id;

/// What a packet says of itself. Each packet has exactly one; its id is the packet's id, which a copy keeps.
///
/// @param id the packet's identity
/// @param title what it is called; may be blank, then its file name serves
public record Cover(Id<Cover> id, String title) implements Item {}
