package org.recto.ui.parts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/// What the program has to tell the reader: banners, which stay until they are dismissed, and one quiet message at a
/// time, which goes by itself.
public final class Notices {

    /// How grave a banner is.
    public enum Kind {
        /// Something that was wanted has not been done.
        PROBLEM,
        /// Something that is good to know.
        NEWS
    }

    /// Something that the reader may do about a message.
    public record Offer(String name, Runnable action) {}

    /// A message that stays.
    ///
    /// @param sentences one or more plain sentences
    public record Banner(Kind kind, List<String> sentences, Optional<Offer> offer) {}

    /// A message that goes by itself.
    public record Toast(String sentence, Optional<Offer> offer) {}

    private final ObservableList<Banner> banners = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Toast>> toast = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The banners, oldest first. Whoever dismisses one removes it.
    public ObservableList<Banner> banners() {
        return banners;
    }

    /// The quiet message, if there is one.
    public ReadOnlyObjectProperty<Optional<Toast>> toast() {
        return toast.getReadOnlyProperty();
    }

    /// Says that something was not done. The same sentence is not said twice.
    public void problem(String sentence) {
        banner(new Banner(Kind.PROBLEM, List.of(sentence), Optional.empty()));
    }

    /// Shows a banner, unless it is there already.
    public void banner(Banner banner) {
        if (banners.stream().noneMatch(shown -> shown.sentences().equals(banner.sentences()))) {
            banners.add(banner);
        }
    }

    /// Says something in passing.
    public void mention(String sentence) {
        toast.set(Optional.of(new Toast(sentence, Optional.empty())));
    }

    /// Says something in passing that can be answered.
    public void mention(String sentence, Offer offer) {
        toast.set(Optional.of(new Toast(sentence, Optional.of(offer))));
    }

    /// Takes the quiet message away.
    public void quiet() {
        toast.set(Optional.empty());
    }
}
