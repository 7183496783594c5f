package org.recto.intake.epub;

import java.util.Set;

/// A file of an e-book, as the book lists it.
///
/// @param entry its name in the archive
/// @param mediaType as the book says
/// @param properties such as `nav` or `cover-image`
record Item(String entry, String mediaType, Set<String> properties) {

    boolean isText() {
        return mediaType.contains("html") || mediaType.equals("text/x-oeb1-document");
    }

    boolean isNavigation() {
        return properties.contains("nav");
    }
}
