package org.recto.packet;

import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.annotation.Step;

/// What has just been saved.
///
/// @param before what there was
/// @param after what there is now
/// @param change what led from the one to the other
/// @param step its line in the history
/// @param history what can be undone and redone now
public record Announcement(Contents before, Contents after, Change change, Step step, History history) {}
