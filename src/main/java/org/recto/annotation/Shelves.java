package org.recto.annotation;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.recto.text.Edition;
import org.recto.text.Id;

/// The items of a packet, one shelf a kind, with what is derived from them. The maps are persistent: the next state
/// shares with this one all that did not change.
///
/// @param indexes for each edition in which annotations count, their index
/// @param counts for each theme in use, how many annotations have it
record Shelves(
        Cover cover,
        PMap<Id<Reading>, Reading> readings,
        PMap<Id<Theme>, Theme> themes,
        PMap<Id<Annotation>, Annotation> annotations,
        PMap<Id<Link>, Link> links,
        PMap<Id<Annotator>, Annotator> annotators,
        PMap<Shelves.Sheet, AnnotationIndex> indexes,
        PMap<Id<Theme>, Integer> counts) {

    /// One edition of a reading's text.
    record Sheet(Id<Reading> reading, Id<Edition> edition) {

        static Sheet of(Annotation annotation) {
            return new Sheet(annotation.reading(), annotation.edition());
        }

        static Sheet of(Reading reading) {
            return new Sheet(reading.id(), reading.edition());
        }
    }

    static Shelves empty(Cover cover) {
        return new Shelves(
                cover,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty());
    }
}
