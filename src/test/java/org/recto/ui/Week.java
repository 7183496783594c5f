package org.recto.ui;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Reading;
import org.recto.packet.Intent;
import org.recto.packet.Outcome;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.QuoteFinder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A packet in a folder of its own, filled before a window is opened on it, and the computer of who opens it.
final class Week implements AutoCloseable {

    final Path folder;
    final Path file;
    final Settings settings;
    private final Packet packet;

    private Week(Path folder) throws Problem {
        this.folder = folder;
        this.file = folder.resolve("week 3.recto");
        this.settings = Settings.in(folder.resolve("home"));
        this.packet = Packet.create(file, "Week 3", settings.annotator(), Work.onSameThread());
    }

    /// An empty packet; to be closed before a window is opened on it.
    static Week in(Path folder) throws Problem {
        return new Week(folder);
    }

    /// Adds a reading of this title.
    Week reading(String title, String text) throws IOException {
        var essay = Files.writeString(folder.resolve(title + ".txt"), title + "\n\n" + text);
        packet.arrivals().add(essay, Optional.empty(), Progress.NONE).join();
        return this;
    }

    Week assignment(String words) {
        return doing(packet.me(), edit -> edit.people().assign(words));
    }

    Week theme(String name) {
        return doing(packet.me(), edit -> edit.themes().add(edit.themes().fresh(name, null)));
    }

    /// Tags some words, wherever they stand, with a theme that is made if need be.
    Week tag(String words, String theme) throws Problem {
        return tag(packet.me(), words, theme);
    }

    Week tag(Annotator by, String words, String theme) throws Problem {
        var reading = readingWith(words);
        var passage = passage(reading, words);
        return doing(by, edit -> edit.annotations().tagWithNamed(reading.id(), passage, theme));
    }

    Week note(String words, String note) throws Problem {
        var reading = readingWith(words);
        var passage = passage(reading, words);
        return doing(packet.me(), edit -> edit.annotations().note(reading.id(), passage, note));
    }

    /// Links two annotations, found by their words.
    Week link(String from, String to, String relation) {
        return link(from, to, relation, "");
    }

    Week link(String from, String to, String relation, String note) {
        return doing(packet.me(), edit -> edit.links().link(marked(from).id(), marked(to).id(), relation, note));
    }

    private Annotation marked(String words) {
        return packet.contents().annotations().stream()
                .filter(it -> it.passage().quote().exact().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Reading readingWith(String words) throws Problem {
        for (Reading reading : packet.contents().readings()) {
            if (packet.edition(reading.edition()).text().text().contains(words)) {
                return reading;
            }
        }
        throw new IllegalArgumentException(words);
    }

    private Passage passage(Reading reading, String words) throws Problem {
        var text = packet.edition(reading.edition()).text();
        return Passage.of(text, new QuoteFinder(text).find(words, "", "").getFirst());
    }

    private Week doing(Annotator by, Intent intent) {
        if (!(packet.applyAs(by, intent).join() instanceof Outcome.Saved)) {
            throw new IllegalStateException("not saved");
        }
        return this;
    }

    /// Opens a window on it, once all is in it.
    OpenWindow window(Fx fx) throws Problem {
        packet.close();
        return OpenWindow.on(fx, file, settings);
    }

    @Override
    public void close() {
        packet.close();
    }
}
