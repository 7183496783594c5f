package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which themes each annotation has.
final class AnnotationThemes {

    private final Sql sql;

    AnnotationThemes(Sql sql) {
        this.sql = sql;
    }

    void insert(Annotation annotation) throws SQLException {
        int position = 0;
        for (Id<Theme> theme : annotation.themes()) {
            sql.run(
                    "INSERT INTO annotation_theme (annotation_id, position, theme_id) VALUES (?, ?, ?)",
                    annotation.id().value(),
                    position,
                    theme.value());
            position++;
        }
    }

    void delete(Annotation annotation) throws SQLException {
        sql.run("DELETE FROM annotation_theme WHERE annotation_id = ?", annotation.id().value());
    }

    /// For each annotation's id, its themes in their order.
    Map<String, List<String>> all() throws SQLException {
        var byAnnotation = new HashMap<String, List<String>>();
        sql.list(
                "SELECT annotation_id, theme_id FROM annotation_theme ORDER BY annotation_id, position",
                row -> byAnnotation.computeIfAbsent(Rows.text(row, 1), _ -> new ArrayList<>(3)).add(Rows.text(row, 2)));
        return byAnnotation;
    }
}
