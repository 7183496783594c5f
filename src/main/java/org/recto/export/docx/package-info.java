/// The document as a Word file, with the notes as Word's own comments.
@NullMarked
package org.recto.export.docx;

import org.jspecify.annotations.NullMarked;
