package org.recto.intake.docx;

/// What a part refers to.
///
/// @param type the last word of its type, such as `image`
/// @param target an address, or the name of a part as it is written
/// @param isExternal whether it is an address
record Relation(String type, String target, boolean isExternal) {}
