package org.recto.ui;

import javafx.application.Application;
import javafx.stage.Stage;

import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.ui.papers.SystemPrinters;
import org.recto.ui.parts.Notices;
import org.recto.ui.settings.Appearance;

import java.nio.file.Path;

/// The program as JavaFX starts it: one window.
public final class RectoApp extends Application {

    private final Work work = Work.onThreads();

    @Override
    public void start(Stage stage) {
        var settings = Settings.ofUser();
        var around =
                new Surroundings(
                        settings,
                        work,
                        new SystemFileDialogs(stage),
                        new RichPages(work.background()),
                        new Appearance(settings),
                        new Notices(),
                        new SystemPrinters(),
                        getHostServices()::showDocument);
        var shell = new Shell(stage, around);
        var frame = new Frame(stage, settings);
        stage.setOnHiding(_ -> {
            frame.keep();
            shell.leave();
        });
        frame.restore();
        shell.start(getParameters().getRaw().stream().map(Path::of).toList());
        stage.show();
    }

    @Override
    public void stop() {
        work.close();
    }
}
