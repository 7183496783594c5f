package org.recto.packet;

import org.jspecify.annotations.Nullable;
import org.recto.text.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What `packet.json` says that a sample packet is made of. The keys tie its parts together and mean nothing else.
record SampleSources(
        String title,
        String assignment,
        List<ReadingSource> readings,
        List<AnnotatorSource> annotators,
        List<ThemeSource> themes,
        List<AnnotationSource> annotations,
        List<LinkSource> links) {

    record ReadingSource(String key, String file) {}

    record AnnotatorSource(String key, String name, String role) {}

    record ThemeSource(
            String key, String name, @Nullable String parent, String definition, String colour, String shortcut) {}

    record AnnotationSource(
            String key,
            String reading,
            String quote,
            @Nullable Integer nth,
            List<String> themes,
            @Nullable String note,
            String by) {}

    record LinkSource(String from, String to, String relation, @Nullable String note, String by) {}

    /// @throws Problem if the folder has no such file, or it says something else
    static SampleSources in(Path folder) throws Problem {
        var file = folder.resolve("packet.json");
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readValue(Files.readAllBytes(file), SampleSources.class);
        } catch (JacksonException e) {
            throw Problem.input("sample.json", file, e.getOriginalMessage()).causedBy(e);
        } catch (IOException e) {
            throw Problem.access("sample.missing", file).causedBy(e);
        }
    }
}
