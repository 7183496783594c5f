package org.recto.annotation;

import java.util.List;

/// The relations that a link is offered; a user may write another.
public final class Relation {

    public static final String ECHOES = "echoes";
    public static final String CONTRADICTS = "contradicts";
    public static final String EXTENDS = "extends";
    public static final String ANSWERS = "answers";
    public static final String QUOTES = "quotes";

    /// All of them, in the order in which they are offered.
    public static final List<String> COMMON = List.of(ECHOES, CONTRADICTS, EXTENDS, ANSWERS, QUOTES);

    private Relation() {}
}
