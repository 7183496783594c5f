package org.recto.ui.papers;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.recto.packet.Printout;
import org.recto.ui.parts.Words;

import java.util.List;

/// A page in the column of pages, as wide as the column.
final class PageCell extends ListCell<Integer> {

    /// Left and right of a page, with room for the scroll bar.
    private static final double MARGINS = 44;

    private static final double LEAST = 120;

    private final ListView<Integer> list;
    private final List<Printout.Size> sizes;
    private final PageImages images;
    private final ImageView view = new ImageView();
    private final StackPane paper = new StackPane(view);

    PageCell(ListView<Integer> list, List<Printout.Size> sizes, PageImages images) {
        this.list = list;
        this.sizes = sizes;
        this.images = images;
        paper.getStyleClass().add("preview-paper");
        view.setSmooth(true);
        setAlignment(Pos.CENTER);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        list.widthProperty().subscribe(_ -> fit());
    }

    @Override
    protected void updateItem(@Nullable Integer page, boolean empty) {
        super.updateItem(page, empty);
        view.imageProperty().unbind();
        if (page == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(paper);
            setAccessibleText(Words.of("papers.page", page + 1, sizes.size()));
            fit();
            view.imageProperty().bind(images.of(page));
        }
    }

    /// The list fills cells that nobody sees, too, to find out how long it is.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var page = getItem();
        if (page != null && isVisible() && getParent() != null && getParent().isVisible()) {
            images.want(page);
        }
    }

    private void fit() {
        var page = getItem();
        if (page != null && page < sizes.size()) {
            var size = sizes.get(page);
            double width = Math.max(LEAST, Math.floor(list.getWidth() - MARGINS));
            double height = Math.round(width * size.height() / size.width());
            paper.setMinSize(width, height);
            paper.setMaxSize(width, height);
            view.setFitWidth(width);
            view.setFitHeight(height);
            var window = getScene() == null ? null : getScene().getWindow();
            images.setScale(width / size.width() * (window == null ? 1 : window.getOutputScaleX()));
        }
    }
}
