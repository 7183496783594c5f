/// The document as Markdown, for programs in which one goes on taking notes.
@NullMarked
package org.recto.export.markdown;

import org.jspecify.annotations.NullMarked;
