package org.recto.annotation;

/// What a user did, as the history tells it. The names are stored in packets and never change.
public enum Verb {
    /// The packet was made as a copy of another; always the first step, and never undone.
    COPY,
    RENAME_PACKET,
    WRITE_ASSIGNMENT,
    REMOVE_ASSIGNMENT,
    ADD_READING,
    EDIT_READING,
    BRING_IN,
    REPLACE_TEXT,
    PLACE,
    REMOVE_READING,
    SEAL_READINGS,
    UNSEAL_READINGS,
    ADD_THEME,
    EDIT_THEME,
    MERGE_THEMES,
    REMOVE_THEME,
    HIGHLIGHT,
    TAG,
    UNTAG,
    NOTE,
    ADJUST,
    REMOVE_ANNOTATION,
    LINK,
    EDIT_LINK,
    REMOVE_LINK,
    ADD_ANNOTATOR,
    EDIT_ANNOTATOR
}
