package org.recto.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.regex.Pattern;

/// The size of a window, in pixels.
public record Size(int width, int height) {

    private static final Pattern FORM = Pattern.compile("(\\d{3,4})[xX×](\\d{3,4})");

    /// Reads `1600x1000`.
    static final class Reader implements ITypeConverter<Size> {
        @Override
        public Size convert(String value) {
            var parts = FORM.matcher(value);
            if (!parts.matches()) {
                throw new TypeConversionException("'" + value + "' is not a size such as 1600x1000, from 100 to 9999");
            }
            return new Size(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        }
    }
}
