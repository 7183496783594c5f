/// Word files (DOCX), read straight from the XML parts that they are packed of. Decision 61.
@NullMarked
package org.recto.intake.docx;

import org.jspecify.annotations.NullMarked;
