package org.recto.ui.commands;

import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// When something can be done, and why it cannot be done at other times.
public final class Condition extends BooleanBinding {

    private final BooleanSupplier so;
    private final Supplier<String> why;

    /// @param why says, in a few words, what has to be done first
    /// @param of what it depends on
    public Condition(BooleanSupplier so, Supplier<String> why, Observable... of) {
        this.so = so;
        this.why = why;
        bind(of);
    }

    @Override
    protected boolean computeValue() {
        return so.getAsBoolean();
    }

    /// Why it cannot be done now.
    public String why() {
        return why.get();
    }
}
