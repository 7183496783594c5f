/// Measurements, not tests: nothing here passes or fails. JMH for the core, and a whole-program run that prints a JSON
/// line for each figure.
@NullMarked
package org.recto.bench;

import org.jspecify.annotations.NullMarked;
