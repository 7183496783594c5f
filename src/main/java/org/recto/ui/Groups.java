package org.recto.ui;

import org.recto.ui.commands.Commands;
import org.recto.ui.commands.Commands.Group;

import java.util.List;

/// How the commands are grouped in the menus and on the key sheet.
final class Groups {

    private static final Group HELP = new Group("help", List.of(List.of("palette", "keys")));

    /// With a packet open.
    static final List<Group> OF_PACKET =
            List.of(
                    new Group(
                            "file",
                            List.of(
                                    List.of("open", "new", "sample"),
                                    List.of("add-readings", "paste"),
                                    List.of("replace-text", "divide-reading", "seal-readings"),
                                    List.of("export", "print"),
                                    List.of("rename-packet", "assignment"),
                                    List.of("settings"),
                                    List.of("quit"))),
                    new Group(
                            "edit",
                            List.of(
                                    List.of("undo", "redo"),
                                    List.of("copy", "copy-quote", "collect"),
                                    List.of("remove-annotation"))),
                    new Group(
                            "find",
                            List.of(
                                    List.of("find", "find-all", "find-next", "find-previous"),
                                    List.of("find-case", "find-words", "find-expression"),
                                    List.of("find-tag"))),
                    new Group(
                            "passage",
                            List.of(
                                    List.of(Commands.THEMES, "pick-theme", "new-theme"),
                                    List.of("highlight", "note", "margin-note", "link"),
                                    List.of("mark", "adjust"),
                                    List.of("next-annotation", "previous-annotation", "follow-link"))),
                    new Group(
                            "view",
                            List.of(
                                    List.of("go-readings", "go-themes"),
                                    List.of("go-passage", "go-marks", "go-links", "go-history", "go-review", "go-tray"),
                                    List.of("toggle-left", "toggle-right", "toggle-margin"),
                                    List.of("next-pane", "previous-pane"),
                                    List.of("single-page", "text-only"),
                                    List.of("larger", "smaller", "usual-size"))),
                    new Group(
                            "pages",
                            List.of(
                                    List.of("choose-reading", "add-page", "close-page"),
                                    List.of("lens", "clean-text", "theme-twins"),
                                    List.of("scroll-together", "lock-pages"))),
                    HELP);

    /// Without one.
    static final List<Group> ALONE =
            List.of(
                    new Group("file", List.of(List.of("open", "new", "sample"), List.of("settings"), List.of("quit"))),
                    new Group("view", List.of(List.of("larger", "smaller", "usual-size"))),
                    HELP);

    private Groups() {}
}
