package org.recto.ui.desk;

import org.recto.annotation.Reading;
import org.recto.packet.Arrival;
import org.recto.text.Id;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How it went with files that were added.
///
/// @param added the new readings
/// @param refusals which files were not added, and why; nothing if all were, or none was wanted any more
/// @param news what is good to know of those that were
record AddingSummary(List<Id<Reading>> added, Optional<Notices.Banner> refusals, Optional<Notices.Banner> news) {

    /// @param count of the files; those beyond the arrivals were not read
    /// @param wanted whether the reader did not cancel
    static AddingSummary of(List<Arrival> arrivals, int count, boolean wanted) {
        var added = new ArrayList<Id<Reading>>();
        var news = new ArrayList<String>();
        var refusals = new ArrayList<String>();
        for (Arrival arrival : arrivals) {
            switch (arrival) {
                case Arrival.Added(var id, var told, var _) -> {
                    added.add(id);
                    news.addAll(told);
                }
                case Arrival.Refused(var problem) -> refusals.add(problem.getMessage());
            }
        }
        int unread = count - arrivals.size();
        if (unread > 0 && !wanted) {
            refusals.add(Words.of("adding.unread", unread));
        }
        boolean isNothing = refusals.isEmpty() || (count == 1 && !wanted);
        if (count > 1) {
            refusals.addFirst(Words.of("adding.summary", added.size(), count));
        }
        return new AddingSummary(
                added,
                isNothing ? Optional.empty() : banner(Notices.Kind.PROBLEM, refusals),
                news.isEmpty() ? Optional.empty() : banner(Notices.Kind.NEWS, news));
    }

    private static Optional<Notices.Banner> banner(Notices.Kind kind, List<String> sentences) {
        return Optional.of(new Notices.Banner(kind, sentences, Optional.empty()));
    }
}
