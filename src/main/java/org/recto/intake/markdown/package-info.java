/// Reads Markdown.
@NullMarked
package org.recto.intake.markdown;

import org.jspecify.annotations.NullMarked;
