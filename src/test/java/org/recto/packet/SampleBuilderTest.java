package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotator;
import org.recto.annotation.History;
import org.recto.annotation.Role;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

class SampleBuilderTest {

    private static final Path SOURCES = Path.of("data/sample");

    @TempDir private Path folder = Path.of("");

    private Packet open(Path file) throws Problem {
        return Packet.open(file, new Annotator(Id.fresh(), "Eve", Role.STUDENT), Work.onSameThread());
    }

    @Test
    void the_sample_has_all_that_its_sources_say_each_by_whose_it_is() throws Problem {
        var file = folder.resolve("sample.recto");

        assertThat(new SampleBuilder(SOURCES).build(file)).isTrue();

        try (var packet = open(file)) {
            var contents = packet.contents();
            var sources = SampleSources.in(SOURCES);
            assertThat(contents.cover().title()).isEqualTo(sources.title());
            assertThat(contents.cover().assignment()).isEqualTo(sources.assignment()).isNotBlank();
            assertThat(contents.readings()).hasSameSizeAs(sources.readings());
            assertThat(contents.annotations().stream().map(one -> one.passage().quote().exact()))
                    .containsExactlyInAnyOrderElementsOf(
                            sources.annotations().stream().map(SampleSources.AnnotationSource::quote).toList());
            assertThat(contents.codebook().themes()).hasSameSizeAs(sources.themes());
            assertThat(contents.links()).hasSameSizeAs(sources.links());
            assertThat(contents.annotators()).extracting(Annotator::name).containsExactly("Ann", "Ben");
            assertThat(packet.history().deeds())
                    .hasSize(3 + sources.themes().size() + sources.annotations().size() + sources.links().size())
                    .containsValue(History.State.DONE);
            assertThat(packet.history().undoable().orElseThrow().by()).isEqualTo(contents.links().getLast().by());
        }
    }

    @Test
    void it_is_made_again_only_when_its_sources_are_newer() throws Exception {
        var file = folder.resolve("sample.recto");
        new SampleBuilder(SOURCES).build(file);

        assertThat(new SampleBuilder(SOURCES).build(file)).isFalse();

        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertThat(new SampleBuilder(SOURCES).build(file)).isTrue();
    }

    @Test
    void a_quotation_that_its_reading_does_not_have_is_refused_and_no_packet_made() throws IOException {
        copySources();
        var json = Files.readString(folder.resolve("packet.json"));
        Files.writeString(
                folder.resolve("packet.json"), json.replace("a chicken in conversation", "a hen in conversation"));

        assertThatThrownBy(() -> new SampleBuilder(folder).build(folder.resolve("sample.recto")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“a hen in conversation with a duck” does not stand in “Personal diplomacy");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void a_key_that_means_nothing_and_json_that_is_none_are_refused() throws IOException {
        copySources();
        var json = Files.readString(folder.resolve("packet.json"));
        Files.writeString(folder.resolve("packet.json"), json.replace("\"by\": \"ben\"", "\"by\": \"bne\""));
        assertThatThrownBy(() -> new SampleBuilder(folder).build(folder.resolve("s.recto")))
                .hasMessageContaining("“bne”");

        Files.writeString(folder.resolve("packet.json"), json + "}");
        assertThatThrownBy(() -> new SampleBuilder(folder).build(folder.resolve("s.recto")))
                .hasMessageContaining("packet.json is not the description of a sample packet");
    }

    private void copySources() throws IOException {
        try (var files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
