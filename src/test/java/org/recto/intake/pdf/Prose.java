package org.recto.intake.pdf;

import java.util.List;

/// Paragraphs for tests, of our own words.
final class Prose {

    static final String FERRY =
            "The ferryman kept a ledger of every crossing, and in it he wrote the weather, the toll and the name of"
                    + " whoever paid. When the bridge came he kept writing, though nobody crossed with him but the wind and, on"
                    + " market days, a priest who would not trust iron.";

    static final String MILL =
            "At the mill the water was measured twice a day. The miller held that a river which is measured behaves, and"
                    + " for forty years it did; in the forty-first it took the wheel, the gauge and the miller's cat, and left a"
                    + " boat that nobody knew.";

    static final String COUNCIL =
            "Nothing of this reached the council. Its members had been told that the bridge was safe, and they told it to"
                    + " each other until they had forgotten who had said it first. The minutes grew longer every year, and every"
                    + " year they said less.";

    static final String SCHOOL =
            "Children learned to swim from the piers. Their teacher counted them going in and coming out, and once, in"
                    + " the summer of the long drought, she counted one more than had gone in, and kept him.";

    private Prose() {}

    /// One of them, by turns.
    static String of(int number) {
        return List.of(FERRY, MILL, COUNCIL, SCHOOL).get(number % 4);
    }
}
