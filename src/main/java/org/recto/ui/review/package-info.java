/// The annotations that have not found their place in a newer text of their reading, and how they get one.
@NullMarked
package org.recto.ui.review;

import org.jspecify.annotations.NullMarked;
