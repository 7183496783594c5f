package org.recto.ui;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.text.Id;
import org.recto.text.Query;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PanesModel;
import org.recto.ui.find.Scope;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What the window is doing on a picture.
enum Pose {
    /// Two readings side by side; where there is room, an annotation with a note beside them.
    DESK {
        @Override
        void strike(Wiring window, double width) {
            if (width >= ROOMY) {
                window.panes.right().set(PanesModel.Side.PASSAGE);
                var contents = window.bridge.contents().get();
                best(contents).ifPresent(it -> meet(window, contents, it.id()));
            }
        }
    },
    /// Words are selected, and the palette stands beside them.
    SELECTION {
        @Override
        void strike(Wiring window, double width) {
            window.desk.pages().getFirst().doWithText((text, view) -> view.select(someSentence(text)));
        }
    },
    /// A theme is looked for by typing.
    THEMES {
        @Override
        void strike(Wiring window, double width) {
            SELECTION.strike(window, width);
            // the page has yet to go to the sentence
            window.node().layout();
            window.commands.get("pick-theme").run();
        }
    },
    /// Notes beside the text, one of them picked; where there is no room for them, open over it.
    NOTES {
        @Override
        void strike(Wiring window, double width) {
            window.bridge.contents().get().annotations().stream()
                    .filter(it -> !it.note().isBlank())
                    .findFirst()
                    .ifPresent(it -> window.following.goTo(it.id()));
            window.margins.go();
        }
    },
    /// The list of all annotations.
    ANNOTATIONS {
        @Override
        void strike(Wiring window, double width) {
            window.panes.right().set(PanesModel.Side.MARKS);
        }
    },
    /// A word is looked for in all pages.
    FIND {
        @Override
        void strike(Wiring window, double width) {
            window.find.open(Scope.ALL);
            window.find.query().set(Query.of("korea"));
        }
    },
    /// The settings, with the pages beside them.
    SETTINGS {
        @Override
        void strike(Wiring window, double width) {
            window.commands.get("settings").run();
        }
    },
    /// Some passages are collected for quoting.
    TRAY {
        @Override
        void strike(Wiring window, double width) {
            window.bridge.contents().get().annotations().stream()
                    .limit(3)
                    .forEach(annotation -> {
                        window.marking.pick(annotation.id());
                        window.outgoing.tray.collect();
                    });
            window.commands.get("go-tray").run();
        }
    },
    /// A document is looked at before it is written.
    EXPORT {
        @Override
        void strike(Wiring window, double width) {
            window.outgoing.papers.export(1);
        }
    },
    /// The assignment, in front of the pages.
    ASSIGNMENT {
        @Override
        void strike(Wiring window, double width) {
            window.commands.get("assignment").run();
        }
    },
    /// A command is looked for by typing.
    PALETTE {
        @Override
        void strike(Wiring window, double width) {
            window.commands.get("palette").run();
        }
    },
    /// The pages are looked at for one theme; the rest of the text is faded.
    LENS {
        @Override
        void strike(Wiring window, double width) {
            var contents = window.bridge.contents().get();
            best(contents).ifPresent(it -> meet(window, contents, it.id()));
            window.lens.toggle(() -> {});
        }
    },
    /// The list of all links.
    LINKS {
        @Override
        void strike(Wiring window, double width) {
            window.commands.get("go-links").run();
        }
    },
    /// The history, after two steps back.
    HISTORY {
        @Override
        void strike(Wiring window, double width) {
            window.bridge.packet().undo().join();
            window.bridge.packet().undo().join();
            window.commands.get("go-history").run();
        }
    },
    /// Four pages side by side, each reading twice.
    FOUR {
        @Override
        void strike(Wiring window, double width) {
            var readings = window.bridge.contents().get().readings();
            for (int i = 2; i < DeskModel.MOST_PAGES && !readings.isEmpty(); i++) {
                window.desk.open(readings.get(i % readings.size()).id(), i);
            }
        }
    },
    /// Nothing but the text.
    FOCUS {
        @Override
        void strike(Wiring window, double width) {
            window.panes.focused().set(true);
        }
    },
    /// The sheet of all keys.
    KEYS {
        @Override
        void strike(Wiring window, double width) {
            window.commands.get("keys").run();
        }
    };

    private static final double ROOMY = 1200;

    /// Its name in file names.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Brings the window into this pose from the one in which it was opened.
    abstract void strike(Wiring window, double width);

    /// Goes to an annotation, and brings what it is linked with into sight on the other page.
    private static void meet(Wiring window, Contents contents, Id<Annotation> id) {
        contents.linksOf(id).stream()
                .findFirst()
                .ifPresent(link -> window.following.goTo(link.from().equals(id) ? link.to() : link.from()));
        window.following.goTo(id);
    }

    /// The annotation that shows most of what one can be: with links, a note and themes.
    private static Optional<Annotation> best(Contents contents) {
        return contents.annotations().stream()
                .max(
                        Comparator.comparingInt(it ->
                                4 * Math.min(1, contents.linksOf(it.id()).size())
                                        + (it.note().isBlank() ? 0 : 2)
                                        + Math.min(1, it.themes().size())));
    }

    /// A sentence from the second paragraph or after.
    private static Range someSentence(ReadingText text) {
        var paragraphs = text.blocks().stream().filter(block -> block.kind().isNumbered()).toList();
        var block = paragraphs.get(Math.min(1, paragraphs.size() - 1)).range();
        return new Segments(text, Locale.ENGLISH).at(Segments.Unit.SENTENCE, block.start());
    }
}
