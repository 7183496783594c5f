package org.recto.text;

/// How long work tells how far it has come, and hears that it is no longer wanted.
public interface Progress {

    /// For work that nobody watches.
    Progress NONE = _ -> true;

    /// Tells how far the work has come.
    ///
    /// @param fraction 0 to 1
    /// @return whether to go on; if not, the work ends as if it had never begun
    boolean at(double fraction);
}
