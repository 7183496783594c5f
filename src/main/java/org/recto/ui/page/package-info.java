/// One reading on screen: its text on RichTextFX, the readers' highlights drawn behind it from the index, the scroll
/// bar with the overview strip, caret and selection. The only package that knows the text engine.
@NullMarked
package org.recto.ui.page;

import org.jspecify.annotations.NullMarked;
