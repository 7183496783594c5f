package org.recto.ui.page;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;

import org.jspecify.annotations.Nullable;

/// Answers a screen reader's questions about a page.
interface PageAccessibility {

    /// The answer, or null to leave it to the toolkit.
    @Nullable Object answer(AccessibleAttribute attribute, Object... parameters);

    /// Does what a screen reader asks for, if it can.
    void act(AccessibleAction action, Object... parameters);
}
