package org.recto.annotation;

/// In what part a person reads. The names are stored in packets and never change.
public enum Role {
    STUDENT,
    INSTRUCTOR
}
