package org.recto.packet;

import org.recto.annotation.Annotator;
import org.recto.annotation.Cover;
import org.recto.annotation.Role;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// What a person has set and where they left off, in plain `.properties` files in a folder of their own; never in the
/// packet, which others open too.
///
/// A setting that cannot be read is as if it had never been set. Thread-safe.
public final class Settings {

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (NoSuchFileException e) {
            values.clear();
        } catch (IOException | IllegalArgumentException e) {
            System.getLogger(Settings.class.getName()).log(System.Logger.Level.WARNING, "unreadable: " + file, e);
            values.clear();
        }
    }

    /// The person's settings, from the folder that `RECTO_HOME` names, or the platform's usual one.
    public static Settings ofUser() {
        return in(folder());
    }

    /// The settings in a folder, which need not exist yet.
    public static Settings in(Path folder) {
        return new Settings(folder.resolve("settings.properties"));
    }

    /// Where the person left off in one packet.
    public Settings of(Id<Cover> packet) {
        return new Settings(file.resolveSibling("packets").resolve(packet + ".properties"));
    }

    /// The folder that these settings are kept in.
    public Path home() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a settings file is in a folder");
    }

    private static Path folder() {
        var chosen = System.getenv("RECTO_HOME");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            var roaming = System.getenv("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve("Recto");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Recto");
        }
        var config = System.getenv("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("recto");
    }

    public synchronized String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /// Sets a value and saves; an empty value forgets the key.
    ///
    /// @throws Problem if the settings cannot be written; the value holds until the program ends
    public synchronized void put(String key, String value) throws Problem {
        if (value.isEmpty()) {
            values.remove(key);
        } else {
            values.setProperty(key, value);
        }
        save();
    }

    /// Sets several values and saves once, and only if one of them is new.
    ///
    /// @param changes empty values forget their keys
    /// @throws Problem as [#put(String, String)]
    public synchronized void put(Map<String, String> changes) throws Problem {
        boolean changed = false;
        for (var change : changes.entrySet()) {
            boolean same = get(change.getKey(), "").equals(change.getValue());
            changed |= !same;
            if (change.getValue().isEmpty()) {
                values.remove(change.getKey());
            } else {
                values.setProperty(change.getKey(), change.getValue());
            }
        }
        if (changed) {
            save();
        }
    }

    private void save() throws Problem {
        var draft = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(home());
            try (Writer writer = Files.newBufferedWriter(draft)) {
                values.store(writer, "Recto");
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Problem.access("settings.write", file).causedBy(e);
        }
    }

    /// The person at this computer; asked for once and named after the account until then.
    public synchronized Annotator annotator() throws Problem {
        if (get("annotator.id", "").isEmpty()) {
            put("annotator.id", Id.fresh().value());
        }
        var account = System.getProperty("user.name", "");
        var name = get("annotator.name", account.isBlank() ? "Reader" : account);
        return new Annotator(new Id<>(get("annotator.id", "")), name, role());
    }

    /// A person who annotates at this computer under another name: the same one each time the name is used, case
    /// ignored.
    ///
    /// @throws Problem if the name is blank, or a new person cannot be remembered
    public synchronized Annotator annotator(String name) throws Problem {
        if (name.isBlank()) {
            throw Problem.input("person.blank");
        }
        var known = annotator();
        var wanted = name.strip();
        if (known.name().equalsIgnoreCase(wanted)) {
            return known;
        }
        var key = "person." + wanted.toLowerCase(Locale.ROOT);
        if (get(key, "").isEmpty()) {
            put(key, Id.fresh().value());
        }
        return new Annotator(new Id<>(get(key, "")), wanted, Role.STUDENT);
    }

    private Role role() {
        return get("annotator.role", "").equals(Role.INSTRUCTOR.name()) ? Role.INSTRUCTOR : Role.STUDENT;
    }
}
