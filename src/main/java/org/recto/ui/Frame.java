package org.recto.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.recto.packet.Settings;
import org.recto.text.Problem;

/// Where the window was on the screen.
final class Frame {

    private static final System.Logger LOG = System.getLogger(Frame.class.getName());
    private static final String KEY = "window";

    private final Stage stage;
    private final Settings settings;

    Frame(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /// Puts the window where it was, if a screen is still there; else it is as large as it usefully can be.
    void restore() {
        var parts = settings.get(KEY, "").split(" ", -1);
        var usable = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1440, usable.getWidth()));
        stage.setHeight(Math.min(900, usable.getHeight()));
        if (parts.length == 5) {
            try {
                place(parts);
            } catch (NumberFormatException e) {
                LOG.log(System.Logger.Level.DEBUG, "the window's place is not understood", e);
            }
        }
    }

    private void place(String[] parts) {
        var was =
                new Rectangle2D(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Math.max(stage.getMinWidth(), Double.parseDouble(parts[2])),
                        Math.max(stage.getMinHeight(), Double.parseDouble(parts[3])));
        if (!Screen.getScreensForRectangle(was).isEmpty()) {
            stage.setX(was.getMinX());
            stage.setY(was.getMinY());
            stage.setWidth(was.getWidth());
            stage.setHeight(was.getHeight());
        }
        stage.setMaximized(parts[4].equals("maximized"));
    }

    /// Writes down where the window is.
    void keep() {
        try {
            settings.put(
                    KEY,
                    Math.round(stage.getX())
                            + " "
                            + Math.round(stage.getY())
                            + " "
                            + Math.round(stage.getWidth())
                            + " "
                            + Math.round(stage.getHeight())
                            + " "
                            + (stage.isMaximized() ? "maximized" : "normal"));
        } catch (Problem problem) {
            LOG.log(System.Logger.Level.WARNING, "the window's place is not remembered", problem);
        }
    }
}
