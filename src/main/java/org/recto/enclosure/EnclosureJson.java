package org.recto.enclosure;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;
import java.util.function.Function;

/// Enclosures as JSON.
public final class EnclosureJson {

    /// UTF-16 units of the JSON of an enclosure. The longest books with ten thousand passages stay below; what is above
    /// is not enclosed.
    public static final int MOST = 20_000_000;

    private static final int DEPTH = 10;

    private EnclosureJson() {}

    /// The JSON of an enclosure: the same for the same enclosure.
    ///
    /// @return nothing if it would be longer than anybody reads
    public static Optional<String> of(Enclosure enclosure) {
        return Optional.of(mapper().writeValueAsString(enclosure)).filter(json -> json.length() <= MOST);
    }

    /// What strangers' JSON encloses.
    ///
    /// @return nothing if it is too long, no JSON, or no sound enclosure
    public static Optional<Enclosure> read(String json) {
        if (json.isBlank() || json.length() > MOST) {
            return Optional.empty();
        }
        return read(json, Enclosure.class, it -> it).or(() -> read(json, FirstForm.class, FirstForm::now));
    }

    private static <T> Optional<Enclosure> read(String json, Class<T> form, Function<T, Enclosure> now) {
        try {
            return Optional.ofNullable(mapper().readValue(json, form)).map(now);
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper() {
        var limits = StreamReadConstraints.builder().maxStringLength(MOST).maxNestingDepth(DEPTH).build();
        var strict =
                JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        return JsonMapper.builder(strict)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }
}
