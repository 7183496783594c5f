package org.recto.store;

import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Picture;
import org.recto.text.PictureSize;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures in texts.
final class PictureTable {

    /// Bytes within which nearly every picture tells its size; a photograph may have more before it.
    private static final int HEAD = 4096;

    private final Sql sql;

    PictureTable(Sql sql) {
        this.sql = sql;
    }

    void insert(Id<Edition> edition, List<Picture> pictures) throws SQLException {
        for (Picture picture : pictures) {
            sql.run(
                    "INSERT INTO picture (edition_id, sha256, type, bytes) VALUES (?, ?, ?, ?)",
                    edition.value(),
                    picture.sha256(),
                    picture.mediaType(),
                    picture.bytes());
        }
    }

    /// A picture of an edition, if it is there.
    ///
    /// @param sha256 its digest, which formats refer to it by
    /// @throws IllegalArgumentException if it is no longer what was taken in
    Optional<Picture> picture(Id<Edition> edition, String sha256) throws SQLException {
        var found =
                sql.list(
                        "SELECT type, bytes FROM picture WHERE edition_id = ? AND sha256 = ?",
                        row -> new Picture(Rows.text(row, 1), row.getBytes(2)),
                        edition.value(),
                        sha256);
        if (!found.isEmpty() && !found.getFirst().sha256().equals(sha256)) {
            throw new IllegalArgumentException("not the picture that was taken in: " + sha256);
        }
        return found.stream().findFirst();
    }

    /// How large an edition's pictures are, by digest; those whose files tell it. The digests are not verified: a
    /// picture is verified when it is shown.
    Map<String, PictureSize> sizes(Id<Edition> edition) throws SQLException {
        var sizes = new HashMap<String, PictureSize>();
        for (var sha256 : ofEdition(edition)) {
            var size = size(edition, sha256, HEAD);
            size = size.isPresent() ? size : size(edition, sha256, Integer.MAX_VALUE);
            size.ifPresent(it -> sizes.put(sha256, it));
        }
        return sizes;
    }

    /// @param most bytes to look at
    private Optional<PictureSize> size(Id<Edition> edition, String sha256, int most) throws SQLException {
        return sql
                .list(
                        "SELECT substr(bytes, 1, ?) FROM picture WHERE edition_id = ? AND sha256 = ?",
                        row -> PictureSize.of(row.getBytes(1)),
                        most,
                        edition.value(),
                        sha256)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The digests of an edition's pictures.
    List<String> ofEdition(Id<Edition> edition) throws SQLException {
        return sql.list(
                "SELECT sha256 FROM picture WHERE edition_id = ? ORDER BY sha256",
                row -> Rows.text(row, 1),
                edition.value());
    }
}
