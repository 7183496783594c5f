package org.recto.intake.zip;

/// Where a packed file lies, as the archive's directory says; none of it is to be trusted.
///
/// @param name a label, never a path
/// @param isForeign whether the name is in an old character set instead of UTF-8
/// @param isLocked whether it is encrypted
/// @param method how it is packed: 0 not at all, 8 deflated
/// @param start of its local header, in bytes of the archive
/// @param packed bytes
/// @param crc of its contents
record Entry(String name, boolean isForeign, boolean isLocked, int method, long start, long packed, long crc) {}
