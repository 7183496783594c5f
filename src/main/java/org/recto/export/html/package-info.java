/// The document as one web page that needs nothing but itself.
@NullMarked
package org.recto.export.html;

import org.jspecify.annotations.NullMarked;
