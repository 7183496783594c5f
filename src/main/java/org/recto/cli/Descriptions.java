package org.recto.cli;

/// What several commands say of the same thing.
final class Descriptions {

    static final String READING = "its id, the beginning of its id, or the beginning of its title";

    static final String THEME = "its name, the beginning of its name, or its id";

    private Descriptions() {}
}
