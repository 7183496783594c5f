package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/// A packet may have any name that its file system allows: a name is never read as a setting.
class FileNameTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what?.recto",
                "a.recto?enable_load_extension=true",
                "a.recto?mode=memory&cache=shared",
                "100%.recto",
                "100%25.recto",
                "%41.recto",
                "#3.recto",
                "week 3, second draft .recto",
                "漢字.recto",
                "😀.recto",
                ":memory:",
                "file:a.recto",
                ":resource:a.recto",
                "it's \"quoted\".recto",
                "a&b=c;d+e.recto",
                "-journal",
                ".hidden",
                "no suffix"
            })
    void any_name(String name) throws Exception {
        var file = folder.resolve(name);
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One two");
        }
        try (var desk = Desk.open(file)) {
            desk.tag(0, "two", "Trust");
        }
        try (var store = PacketStore.open(file)) {
            assertThat(store.contents().annotations()).hasSize(1);
            store.backup(folder.resolve("copy of " + name));
            Files.delete(folder.resolve("copy of " + name));
        }

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("SQLite format 3");
    }
}
