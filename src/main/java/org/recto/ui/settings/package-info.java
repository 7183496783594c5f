/// What a reader can set, in one card: how the window and its pages look, which keys do what, and who the reader is.
@NullMarked
package org.recto.ui.settings;

import org.jspecify.annotations.NullMarked;
