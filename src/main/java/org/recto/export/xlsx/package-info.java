/// What the document counts and compares, as a workbook.
@NullMarked
package org.recto.export.xlsx;

import org.jspecify.annotations.NullMarked;
