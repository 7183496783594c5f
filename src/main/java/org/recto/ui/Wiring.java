package org.recto.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.recto.annotation.Annotation;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.assignment.AssignmentCommands;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.OpenTexts;
import org.recto.ui.commands.Advice;
import org.recto.ui.commands.CommandKeys;
import org.recto.ui.commands.Commands;
import org.recto.ui.commands.OwnKeys;
import org.recto.ui.desk.AddingModel;
import org.recto.ui.desk.DeskMemory;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.DeskPane;
import org.recto.ui.desk.Following;
import org.recto.ui.desk.PageHeader;
import org.recto.ui.desk.PageModel;
import org.recto.ui.desk.PagePane;
import org.recto.ui.desk.PagesPane;
import org.recto.ui.desk.PanesModel;
import org.recto.ui.desk.ReadingPicker;
import org.recto.ui.desk.ReadingsModel;
import org.recto.ui.desk.ReadingsPane;
import org.recto.ui.desk.VacantPage;
import org.recto.ui.find.DeskSheets;
import org.recto.ui.find.FindCommands;
import org.recto.ui.find.FindModel;
import org.recto.ui.find.FindPane;
import org.recto.ui.find.FindTagger;
import org.recto.ui.history.HistoryModel;
import org.recto.ui.history.HistoryPane;
import org.recto.ui.margin.MarginNotes;
import org.recto.ui.notes.Drafts;
import org.recto.ui.notes.InspectorModel;
import org.recto.ui.notes.InspectorPane;
import org.recto.ui.notes.LinkBar;
import org.recto.ui.notes.LinkFollower;
import org.recto.ui.notes.LinkForms;
import org.recto.ui.notes.LinkModel;
import org.recto.ui.notes.LinksModel;
import org.recto.ui.notes.LinksPane;
import org.recto.ui.notes.MarksModel;
import org.recto.ui.notes.MarksPane;
import org.recto.ui.notes.NoteModel;
import org.recto.ui.notes.PalettePane;
import org.recto.ui.notes.Pickers;
import org.recto.ui.papers.WritingPane;
import org.recto.ui.parts.BannersPane;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.ToastPane;
import org.recto.ui.review.ReviewModel;
import org.recto.ui.review.ReviewPane;
import org.recto.ui.themes.ThemeCommands;
import org.recto.ui.themes.ThemePicker;
import org.recto.ui.themes.ThemesModel;
import org.recto.ui.themes.ThemesPane;
import org.recto.ui.together.DragLine;
import org.recto.ui.together.JointButton;
import org.recto.ui.together.Joints;
import org.recto.ui.together.LensBar;
import org.recto.ui.together.LensModel;
import org.recto.ui.together.LinkDrag;
import org.recto.ui.together.LinkedScrolling;
import org.recto.ui.together.RibbonsPane;
import org.recto.ui.together.ThemeTwins;
import org.recto.ui.together.Together;
import org.recto.ui.tray.TrayPane;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// An open packet with everything that shows it, wired together by hand.
final class Wiring {

    /// How the pages were scrolled together.
    private static final String TOGETHER = "desk.together";

    final Bridge bridge;
    final Notices notices;
    final Marking marking;
    final DeskModel desk;
    final PanesModel panes = new PanesModel();
    final Following following;
    final LinkModel linking;
    final Joints joints;
    final LinkedScrolling scrolling;
    final Together together;
    final LensModel lens;
    final ThemeTwins twins;
    private final LensBar lensBar;
    final MarginNotes margins;
    final Layer layer = new Layer();
    final AddingModel adding;
    final Outgoing outgoing;
    final Commands commands;
    final Pickers pickers;
    final LinkFollower follower;
    final ThemePicker themePicker;
    final ReadingPicker readingPicker;
    final ThemesPane themes;
    final ReadingsPane readings;
    final Map<PanesModel.Side, Part> sides;
    final FindModel find;
    final DeskPane pane;
    final RibbonsPane ribbons;
    private final FindPane findPane;
    private final NoteModel note;
    private final PalettePane palette;
    private final DeedToasts toasts;
    private final Settings mine;
    private final DeskMemory memory;
    private final Subscription scaling;
    private final BooleanProperty mouseDown = new SimpleBooleanProperty();

    /// @param app adds the commands that are there without a packet, too
    /// @param own the keys that the reader has chosen
    Wiring(Packet packet, Surroundings around, AppCommands app, OwnKeys own) {
        notices = around.notices();
        bridge = new Bridge(packet, around.work().background(), notices);
        marking = new Marking(bridge);
        var texts = new OpenTexts();
        desk = new DeskModel(bridge, texts, around.pages(), around.appearance().pageStyle());
        lens = new LensModel(bridge, marking);
        lensBar = new LensBar(lens);
        following = new Following(bridge, desk, marking, lens.lens());
        linking = new LinkModel(bridge, marking);
        twins = new ThemeTwins(bridge, desk, marking, notices);
        joints = new Joints(desk);
        scrolling = new LinkedScrolling(bridge, desk, joints);
        ribbons = new RibbonsPane(bridge, marking, following, joints, lens.lens());
        together = new Together(bridge, marking, joints, scrolling, ribbons, lens.lens());
        adding = new AddingModel(bridge, notices, desk::receive, around.pages()::expect);
        pickers = new Pickers(bridge, following, layer);
        follower = new LinkFollower(bridge, marking, following, pickers);
        themePicker = new ThemePicker(bridge, marking, layer);
        readingPicker = new ReadingPicker(bridge, layer);
        toasts = new DeedToasts(bridge, notices);

        find =
                new FindModel(
                        new DeskSheets(desk, bridge),
                        around.work().background(),
                        Bridge::onWindowThread,
                        bridge::unexpected);

        mine = around.settings().of(bridge.contents().get().cover().id());
        outgoing = new Outgoing(bridge, marking, texts, layer, around, mine);

        var tagging = new PacketCommands.Enabled(bridge, marking);
        commands = new Commands(Groups.OF_PACKET, new ThemeCommands(bridge, marking, tagging.target())::now, own);
        app.addTo(commands);
        new PacketCommands(this, around, texts, tagging).addTo(commands);

        memory = new DeskMemory(mine);
        var drafts = new Drafts(mine);
        note = new NoteModel(marking, drafts);
        margins =
                new MarginNotes(
                        bridge,
                        desk,
                        marking,
                        new NoteModel(marking, drafts),
                        around.appearance().pageStyle(),
                        lens.lens(),
                        address -> follow(address, around));
        margins.wanted().set(NotesShown.in(around.settings()));
        margins.wanted().subscribe((_, shown) -> NotesShown.keep(around, shown));
        var forms = new LinkForms(bridge, layer);
        sides =
                Map.of(
                        PanesModel.Side.PASSAGE,
                        new InspectorPane(
                                new InspectorModel(bridge, marking, following, texts, note),
                                commands,
                                forms,
                                address -> follow(address, around)),
                        PanesModel.Side.MARKS,
                        new MarksPane(new MarksModel(bridge, marking, following), commands),
                        PanesModel.Side.LINKS,
                        new LinksPane(new LinksModel(bridge, following), forms, commands),
                        PanesModel.Side.HISTORY,
                        new HistoryPane(new HistoryModel(bridge, notices)),
                        PanesModel.Side.TRAY,
                        new TrayPane(outgoing.tray, following, commands, outgoing::writeTray),
                        PanesModel.Side.REVIEW,
                        new ReviewPane(new ReviewModel(bridge, desk, marking, around.work().background(), notices)));
        themes = new ThemesPane(new ThemesModel(bridge, marking), themePicker, layer, commands, lens::toggle);
        var tagger = new FindTagger(find, bridge, themePicker, notices);
        new AssignmentCommands(bridge, layer, address -> follow(address, around)).addTo(commands);
        new FindCommands(find, tagger, bridge.isWritable()).addTo(commands);
        findPane = new FindPane(find, commands);
        readings = new ReadingsPane(new ReadingsModel(bridge, desk), commands, layer, adding::divide);
        var wanted = Bindings.createBooleanBinding(this::paletteWanted, mouseDown, layer.card());
        palette = new PalettePane(bridge, marking, following, commands, wanted);
        scaling = around.appearance().scale().subscribe(scale -> panes.scale().set(scale));
        pane = pane(around);
        pane.addOverlay(palette.node());
        pane.addOverlay(ribbons.node());
        listen();
    }

    private DeskPane pane(Surroundings around) {
        var vacant = new VacantPage(bridge, desk, commands);
        var page =
                new PagePane.Surroundings(
                        bridge,
                        desk,
                        following,
                        marking,
                        around.appearance().pageStyle(),
                        lens.lens(),
                        this::chosen,
                        margins::show,
                        vacant,
                        address -> follow(address, around),
                        this::laidOut);
        return new DeskPane(
                new DeskPane.Parts(
                        commands,
                        new BannersPane(notices),
                        new LinkBar(linking, commands.get("link")),
                        lensBar.node(),
                        adding,
                        new WritingPane(outgoing.writing).node(),
                        readings,
                        themes,
                        new PagesPane(
                                desk,
                                panes,
                                model -> new PagePane(model, page, header(model)),
                                commands.get("next-pane")),
                        findPane.node(),
                        sides,
                        new ToastPane(notices),
                        layer),
                desk,
                panes,
                following);
    }

    private void sayWhatIsHidden(boolean crowdedOut) {
        var scene = pane.node().getScene();
        // until the window is there its parts are laid out in other widths
        if (crowdedOut && scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            notices.mention(Advice.of("pages.crowded", commands.get("toggle-left")).get());
        }
    }

    private void laidOut(PageModel page, boolean moved) {
        together.laidOut(page, moved);
        margins.laidOut(page);
    }

    private PageHeader header(PageModel page) {
        return new PageHeader(
                page,
                bridge,
                new JointButton(joints, page, scrolling),
                () -> chooseReading(page),
                () -> desk.close(page));
    }

    private void follow(String address, Surroundings around) {
        new Addresses(bridge, desk, layer, notices, around.browse()).follow(address);
    }

    /// Asks which reading a page should show.
    void chooseReading(PageModel page) {
        readingPicker.choose(Optional.empty(), reading -> desk.open(reading, desk.pages().indexOf(page)));
    }

    /// Highlights were clicked on: one is picked, of several the reader says which.
    private void chosen(PageModel page, List<Annotation> annotations) {
        desk.active().set(page);
        if (annotations.size() == 1) {
            marking.pick(annotations.getFirst().id());
        } else {
            pickers.which(
                    annotations, following.boundsOn(page, annotations.getFirst().range()), it -> marking.pick(it.id()));
        }
    }

    /// The passage at hand was dropped on highlights of another page: it is linked with one of them.
    private void dropped(PageModel page, List<Annotation> there) {
        var box = following.boundsOn(page, there.getFirst().range());
        Consumer<Annotation> join =
                to -> linking.join(to.id(), ends -> pickers.relation(relation -> linking.tie(ends, relation)));
        if (there.size() == 1) {
            join.accept(there.getFirst());
        } else {
            pickers.which(there, box, join);
        }
    }

    private boolean paletteWanted() {
        return bridge.isWritable() && !mouseDown.get() && !layer.isOpen();
    }

    private void listen() {
        panes.crowdedOut().subscribe((_, out) -> sayWhatIsHidden(out));
        var node = pane.node();
        new CommandKeys(commands, pane::reach).listen(node, layer);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        new LinkDrag(bridge, desk, marking, following, notices, new DragLine(ribbons), this::dropped).listen(node);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> mouseDown.set(!palette.holds(event.getTarget())));
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> mouseDown.set(false));
    }

    /// Escape that nothing else had a use for ends what was begun last.
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (find.isOpen()) {
                find.close();
            } else if (linking.from().get().isPresent()) {
                linking.cancel();
            } else {
                marking.release();
            }
            event.consume();
        }
    }

    /// What the right side can show.
    Part side(PanesModel.Side side) {
        return Objects.requireNonNull(sides.get(side));
    }

    Region node() {
        return pane.node();
    }

    /// To be called when the node is in a scene.
    void shown() {
        pane.shown();
        palette.shown();
        lensBar.shown();
        together.shown();
        margins.shown();
        findPane.shown();
        toasts.shown();
        memory.restore(desk, panes, bridge.contents().get().readings());
        joints.restore(mine.get(TOGETHER, ""));
        bridge.packet()
                .readOnly()
                .ifPresent(why ->
                        notices.banner(
                                new Notices.Banner(Notices.Kind.NEWS, List.of(why.getMessage()), Optional.empty())));
        following.backToPage();
    }

    /// Writes down where the reader is.
    void remember() throws Problem {
        memory.keep(desk, panes);
        mine.put(TOGETHER, joints.written());
    }

    /// Saves what is being typed, remembers how the desk is laid, and closes the packet.
    void close() throws Problem {
        layer.close();
        note.commit();
        outgoing.writing.close();
        try {
            remember();
        } finally {
            toasts.hidden();
            margins.hidden();
            together.hidden();
            lensBar.hidden();
            findPane.hidden();
            palette.hidden();
            pane.hidden();
            scaling.unsubscribe();
            bridge.close();
        }
    }
}
