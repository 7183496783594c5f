package org.recto.compare;

import org.recto.annotation.Annotation;
import org.recto.annotation.Codebook;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Themes as rows, readings as columns, and in each cell the passages of the reading that have the theme. An empty cell
/// says something, too: there the reading is silent.
public final class Matrix {

    /// How many readings have room beside one another on a sheet of paper, with a line of three or four words each.
    public static final int PAPER_COLUMNS = 4;

    private record Cell(Id<Theme> theme, Id<Reading> reading) {}

    private final List<Theme> themes;
    private final List<Reading> readings;
    private final Map<Cell, List<Annotation>> cells;

    /// @param readings the columns
    /// @param annotations what may stand in the cells, in page order within each reading
    public Matrix(Codebook codebook, List<Reading> readings, List<Annotation> annotations) {
        this.readings = List.copyOf(readings);
        this.cells = new HashMap<>();
        for (Annotation annotation : annotations) {
            for (Id<Theme> theme : annotation.themes()) {
                var cell = new Cell(theme, annotation.reading());
                cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(annotation);
            }
        }
        this.themes = codebook.themes().stream().filter(this::isUsed).toList();
    }

    private Matrix(List<Theme> themes, List<Reading> readings, Map<Cell, List<Annotation>> cells) {
        this.themes = themes;
        this.readings = readings;
        this.cells = cells;
    }

    /// The same in parts that a sheet of paper has room for beside one another: all themes in each of them, and the
    /// readings dealt out evenly, in their order.
    ///
    /// @param columns how many readings a part has at most, 1 or more
    public List<Matrix> inParts(int columns) {
        int count = Math.ceilDiv(readings.size(), columns);
        return IntStream.range(0, count)
                .mapToObj(i -> readings.subList(readings.size() * i / count, readings.size() * (i + 1) / count))
                .map(part -> new Matrix(themes, part, cells))
                .toList();
    }

    private boolean isUsed(Theme theme) {
        return readings.stream().anyMatch(reading -> !at(theme, reading).isEmpty());
    }

    /// The rows: the themes that any reading speaks of, in the order of the codebook.
    public List<Theme> themes() {
        return themes;
    }

    public List<Reading> readings() {
        return readings;
    }

    /// The passages of a reading that have a theme, in page order; none where it is silent.
    public List<Annotation> at(Theme theme, Reading reading) {
        return List.copyOf(cells.getOrDefault(new Cell(theme.id(), reading.id()), List.of()));
    }
}
