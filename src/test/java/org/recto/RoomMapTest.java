package org.recto;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The map of the house: which room may import which, and which room alone may touch a library.
class RoomMapTest {

    /// Each room with the rooms that it may import. A room that is still empty breaks no rule.
    private static final Map<String, List<String>> ROOMS = rooms();

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.recto");

    private static Map<String, List<String>> rooms() {
        var rooms = new LinkedHashMap<String, List<String>>();
        rooms.put("text", List.of());
        rooms.put("annotation", List.of("text"));
        rooms.put("compare", List.of("annotation", "text"));
        rooms.put("enclosure", List.of("text"));
        rooms.put("intake", List.of("enclosure", "text"));
        rooms.put("store", List.of("annotation", "text"));
        rooms.put("exchange", List.of("annotation", "text"));
        rooms.put("handout", List.of("compare", "annotation", "text"));
        rooms.put("export", List.of("handout", "compare", "annotation", "enclosure", "text"));
        rooms.put(
                "packet",
                List.of(
                        "intake",
                        "enclosure",
                        "store",
                        "exchange",
                        "export",
                        "handout",
                        "compare",
                        "annotation",
                        "text"));
        rooms.put("ui", List.of("packet", "handout", "compare", "annotation", "text"));
        rooms.put("cli", List.of("packet", "handout", "compare", "annotation", "text"));
        return rooms;
    }

    @Test
    void the_program_was_found_and_understood() {
        assertThat(PROGRAM.contain(Main.class))
                .as("ArchUnit skips class files that are too new for it, and would then find no fault with anything")
                .isTrue();
    }

    @Test
    void a_room_imports_only_the_rooms_below_it() {
        var map = layeredArchitecture().consideringOnlyDependenciesInLayers().layer("Main").definedBy("org.recto");
        for (var room : ROOMS.keySet()) {
            map = map.optionalLayer(room).definedBy("org.recto." + room + "..");
        }
        map = map.whereLayer("Main").mayNotBeAccessedByAnyLayer();
        map = map.whereLayer("Main").mayOnlyAccessLayers("ui", "cli");
        for (var room : ROOMS.entrySet()) {
            var below = room.getValue().toArray(String[]::new);
            map =
                    below.length == 0
                            ? map.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                            : map.whereLayer(room.getKey()).mayOnlyAccessLayers(below);
        }
        check(
                map.ensureAllClassesAreContainedInArchitecture()
                        .because("each room can then be read, tested and changed knowing only the rooms below it"));
    }

    @Test
    void no_circle_of_rooms() {
        check(
                slices().matching("org.recto.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("rooms in a circle are one room with a wall through it"));
    }

    @Test
    void no_circle_of_places_on_the_screen() {
        check(
                slices().matching("org.recto.ui.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a pane that is known by what it knows cannot be tried alone"));
    }

    @Test
    void no_place_on_the_screen_knows_the_window_that_holds_it() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.recto.ui.*..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.recto.ui")
                        .because("org.recto.ui wires the panes together, so it stands above them"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    org.recto.store..,    java.sql..,           SQL is spoken in one room
                    org.recto.store..,    javax.sql..,          SQL is spoken in one room
                    org.recto.store..,    org.sqlite..,         SQL is spoken in one room
                    org.recto.store..,    org.jdbi..,           SQL is spoken in one room
                    org.recto.ui..,       javafx..,             all that is not a window must work without one
                    org.recto.ui..,       atlantafx..,          all that is not a window must work without one
                    org.recto.ui..,       org.kordamp..,        all that is not a window must work without one
                    org.recto.ui.page..,  org.fxmisc..,         the page's engine can then be replaced
                    org.recto.ui.page..,  org.reactfx..,        the page's engine can then be replaced
                    org.recto.cli..,      picocli..,            commands are the command line's
                    org.recto.nowhere..,  javafx.scene.web..,   a browser engine is a hundred megabytes and its own security story
                    org.recto.nowhere..,  javafx.embed.swing.., the program must not start a second toolkit
                    org.recto.nowhere..,  javax.swing..,        the program must not start a second toolkit
                    org.recto.[ui.parts|export.pdf].., java.awt.., the buffers of PNG and of drawn pages and the profile of a PDF are the only pieces of AWT that are needed
                    """)
    void a_library_is_touched_only_by_the_room_that_owns_it(String room, String library, String why) {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(room)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .because(why));
    }

    @Test
    void of_awt_only_the_picture_buffer_and_the_colours_of_a_screen_are_used() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("java.awt..")
                                        .and(not(resideInAnyPackage("java.awt.image", "java.awt.color"))))
                        .because("anything else of AWT wants a display, or starts a second toolkit"));
    }

    @Test
    void only_the_command_line_prints() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.recto.cli..")
                        .should(ACCESS_STANDARD_STREAMS)
                        .because("nobody sees what a window prints, and it would spoil what a command prints"));
    }

    @Test
    void there_is_no_static_state() {
        check(
                fields().that()
                        .areStatic()
                        .should()
                        .beFinal()
                        .because("what can be changed from everywhere can be understood from nowhere"));
    }

    @Test
    void nothing_but_main_is_in_the_hall() {
        check(
                classes()
                        .that()
                        .resideInAPackage("org.recto")
                        .should()
                        .haveSimpleName("Main")
                        .orShould()
                        .haveSimpleName("package-info")
                        .because("Main starts a face of the program, and every other class belongs in a room"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
