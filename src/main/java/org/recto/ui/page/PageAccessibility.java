package org.recto.ui.page;

import javafx.scene.AccessibleAttribute;

import org.jspecify.annotations.Nullable;

/// Answers a screen reader's questions about a page.
interface PageAccessibility {

    /// Answers nothing.
    PageAccessibility NONE = (_, _) -> null;

    /// The answer, or null to leave it to the toolkit.
    @Nullable Object answer(AccessibleAttribute attribute, Object... parameters);
}
