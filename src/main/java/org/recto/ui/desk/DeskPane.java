package org.recto.ui.desk;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.recto.ui.commands.Commands;
import org.recto.ui.commands.Menus;
import org.recto.ui.commands.Reach;
import org.recto.ui.notes.LinkBar;
import org.recto.ui.parts.BannersPane;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.Places;
import org.recto.ui.parts.ToastPane;
import org.recto.ui.themes.ThemesPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The whole of an open packet's window: menus and messages on top, readings and themes on the left, the pages, what is
/// known of a passage on the right, and above it all what opens for a moment.
public final class DeskPane {

    /// The parts that it is put together from.
    ///
    /// @param sides what the right side can show
    public record Parts(
            Commands commands,
            BannersPane banners,
            LinkBar links,
            Node lens,
            AddingModel adding,
            Node writing,
            ReadingsPane readings,
            ThemesPane themes,
            PagesPane pages,
            Node find,
            Map<PanesModel.Side, Part> sides,
            ToastPane toasts,
            Layer layer) {}

    private final Parts parts;
    private final DeskModel desk;
    private final PanesModel panes;
    private final Following following;
    private final SidePane side;
    private final VBox left;
    private final StackPane node = new StackPane();

    public DeskPane(Parts parts, DeskModel desk, PanesModel panes, Following following) {
        this.parts = parts;
        this.desk = desk;
        this.panes = panes;
        this.following = following;
        this.side = new SidePane(panes, parts.sides(), parts.commands());
        this.left = new VBox(parts.readings().node(), parts.themes().node());
        VBox.setVgrow(parts.themes().node(), Priority.ALWAYS);
        left.getStyleClass().addAll("side", "left");
        VBox.setVgrow(parts.pages().node(), Priority.ALWAYS);
        var pages = new VBox(parts.find(), parts.pages().node());
        var body = new BorderPane(new ThreePanes(panes, left, pages, side.node()));
        var menus = new Menus(parts.commands()).bar();
        menus.visibleProperty().bind(panes.focused().not());
        menus.managedProperty().bind(panes.focused().not());
        body.setTop(
                new VBox(
                        menus,
                        parts.banners().node(),
                        parts.links().node(),
                        parts.lens(),
                        new AddingPane(parts.adding()).node(),
                        parts.writing()));
        node.getChildren().addAll(body, parts.toasts().node(), parts.layer().node());
        node.getStyleClass().add("recto");
    }

    public Region node() {
        return node;
    }

    /// Puts something between the desk and the cards: the palette.
    public void addOverlay(Node overlay) {
        node.getChildren().add(1, overlay);
    }

    public void shown() {
        parts.banners().shown();
        parts.links().shown();
        parts.toasts().shown();
        parts.readings().shown();
        parts.themes().shown();
        desk.shown();
        parts.pages().shown();
        following.shown();
        side.shown();
    }

    public void hidden() {
        side.hidden();
        following.hidden();
        parts.pages().hidden();
        desk.hidden();
        parts.themes().hidden();
        parts.readings().hidden();
        parts.toasts().hidden();
        parts.links().hidden();
        parts.banners().hidden();
    }

    /// The places between which F6 goes.
    public FocusRing focusRing() {
        return new FocusRing(this::stops);
    }

    private List<FocusRing.Stop> stops() {
        var stops = new ArrayList<FocusRing.Stop>();
        if (panes.leftShown().get()) {
            stops.add(new FocusRing.Stop(parts.readings().node(), parts.readings()::focus));
            stops.add(new FocusRing.Stop(parts.themes().node(), parts.themes()::focus));
        }
        stops.addAll(parts.pages().stops());
        if (panes.rightShown().get() != PanesModel.Side.NONE) {
            side.part().ifPresent(part -> stops.add(new FocusRing.Stop(side.node(), part::focus)));
        }
        return stops;
    }

    /// Which keys a place lets through that has the keyboard: the lists at the sides have a use of their own for some.
    public Reach reach(Node owner) {
        boolean lists = panes.right().get() != PanesModel.Side.PASSAGE && Places.holds(side.node(), owner);
        return lists || Places.holds(left, owner) ? Reach.READING : Reach.PAGES;
    }
}
