package org.recto.intake.child;

import org.recto.intake.format.Caps;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads JSON that has to be exactly as expected, out of a stream that is not to be trusted.
final class Strict {

    /// UTF-16 units of one string: a text at its cap.
    private static final int STRING = Caps.TEXT_UNITS;

    private static final int DEPTH = 10;
    private static final int DIGITS = 30;

    private final JsonParser json;

    /// Waits for nothing yet: of bytes the parser would want to see some at once.
    Strict(InputStream in) {
        var constraints =
                StreamReadConstraints.builder()
                        .maxStringLength(STRING)
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(DIGITS)
                        .build();
        this.json =
                JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .build()
                        .createParser(ObjectReadContext.empty(), new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// Reads one thing of a list.
    interface One<T> {
        T read();
    }

    void begin() {
        require(JsonToken.START_ARRAY);
    }

    void end() {
        require(JsonToken.END_ARRAY);
    }

    private void require(JsonToken wanted) {
        var token = json.nextToken();
        if (token != wanted) {
            throw new InvalidAnswer("not " + wanted + " but " + token);
        }
    }

    /// @param most UTF-16 units
    String string(int most) {
        require(JsonToken.VALUE_STRING);
        return checked(most);
    }

    private String checked(int most) {
        if (json.getStringLength() > most) {
            throw new InvalidAnswer("a string of " + json.getStringLength());
        }
        return json.getString();
    }

    int number() {
        require(JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    double fraction() {
        require(JsonToken.VALUE_NUMBER_FLOAT);
        return json.getDoubleValue();
    }

    byte[] bytes() {
        require(JsonToken.VALUE_STRING);
        return json.getBinaryValue();
    }

    /// A list of arrays.
    ///
    /// @param most of them
    <T> List<T> each(int most, One<T> one) {
        return list(
                most,
                JsonToken.START_ARRAY,
                () -> {
                    var read = one.read();
                    end();
                    return read;
                });
    }

    /// A list of strings.
    ///
    /// @param most of them
    /// @param longest of each, in UTF-16 units
    List<String> strings(int most, int longest) {
        return list(most, JsonToken.VALUE_STRING, () -> checked(longest));
    }

    /// A list of strings and whole numbers.
    List<Object> values(int most, int longest) {
        begin();
        var all = new ArrayList<Object>();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.VALUE_NUMBER_INT) {
                all.add(json.getLongValue());
            } else if (token == JsonToken.VALUE_STRING) {
                all.add(checked(longest));
            } else {
                throw new InvalidAnswer("not a value but " + token);
            }
            requireFew(all, most);
        }
        return all;
    }

    private <T> List<T> list(int most, JsonToken first, One<T> one) {
        begin();
        var all = new ArrayList<T>();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token != first) {
                throw new InvalidAnswer("not " + first + " but " + token);
            }
            all.add(one.read());
            requireFew(all, most);
        }
        return all;
    }

    private static void requireFew(List<?> all, int most) {
        if (all.size() > most) {
            throw new InvalidAnswer("a list of more than " + most);
        }
    }
}
