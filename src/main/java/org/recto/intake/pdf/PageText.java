package org.recto.intake.pdf;

import java.util.List;

/// What stands on a page, in the order in which it is read.
///
/// @param index of the page, from 0
/// @param height of the page as its text is read, in points
record PageText(int index, double height, List<Column> columns) {

    PageText {
        columns = List.copyOf(columns);
    }

    PageText with(List<Column> others) {
        return new PageText(index, height, others.stream().filter(column -> !column.lines().isEmpty()).toList());
    }

    List<Line> lines() {
        return columns.stream().filter(column -> !column.isAside()).flatMap(column -> column.lines().stream()).toList();
    }
}
