/// Formats that other programs read and write, without loss: annotations as a table of comma-separated values.
@NullMarked
package org.recto.exchange;

import org.jspecify.annotations.NullMarked;
