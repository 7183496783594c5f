package org.recto.ui.papers;

import org.recto.packet.Printout;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.util.List;

/// The printers that this computer knows. To be asked off the window's thread: they may take a moment.
public interface Printers {

    /// What is printed.
    ///
    /// @param title what the job is called in the printer's queue
    /// @param copies at least 1
    record Job(String title, String printer, int copies) {}

    /// Their names, the usual one first; may be empty.
    List<String> names();

    /// Prints all pages of a document.
    ///
    /// @param progress if it says that the pages are no longer wanted, the job is taken back as far as that can be
    /// @throws Problem if they cannot be printed, or are no longer wanted
    void print(Job job, Printout pages, Progress progress) throws Problem;
}
