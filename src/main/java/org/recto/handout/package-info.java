/// What an annotated packet says as a document, whatever it is written as: which parts there are, what stands in them,
/// and how passages are numbered and people named. The writers only give it a form.
@NullMarked
package org.recto.handout;

import org.jspecify.annotations.NullMarked;
