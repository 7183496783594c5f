/// The document as PDF, with the passages as highlights that other readers of PDF know.
@NullMarked
package org.recto.export.pdf;

import org.jspecify.annotations.NullMarked;
