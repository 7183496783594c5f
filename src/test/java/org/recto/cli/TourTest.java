package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class TourTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void without_a_display_the_window_is_drawn_and_the_sample_exported() throws Exception {
        var asked = new ArrayList<String>();
        var shell =
                new Shell(
                        folder,
                        new Faces(
                                _ -> false,
                                (packet, into, sizes, looks) -> {
                                    asked.add(packet.getFileName() + " " + sizes.size() + " " + looks);
                                    return List.of(into.resolve("desk-light.png"));
                                }));

        var told = shell.run("--tour", "./tour").succeeds().out().lines().toList();

        var tour = shell.file("tour");
        assertThat(told)
                .containsExactly(
                        "There is no display to open the window on, so it is drawn instead:",
                        "  " + tour.resolve("desk-light.png"),
                        "  " + tour.resolve("sample.md"),
                        "  " + tour.resolve("sample.csv"),
                        "  " + tour.resolve("sample.html"));
        assertThat(asked).containsExactly("sample.recto 2 [LIGHT, DARK]");
        assertThat(Files.readString(tour.resolve("sample.md"))).contains("## Comparison", "### Trust");
        assertThat(Files.readString(tour.resolve("sample.csv"))).contains("\"Ann\"");
    }

    @Test
    void a_second_tour_takes_the_place_of_the_first() {
        var shell = new Shell(folder, new Faces(_ -> false, (_, _, _, _) -> List.of()));

        shell.run("--tour", "./tour").succeeds();
        shell.run("--tour", "./tour").succeeds();
    }

    @Test
    void with_a_display_the_window_opens_on_the_sample() {
        var opened = new ArrayList<List<Path>>();
        var shell = new Shell(folder, new Faces(files -> opened.add(files), (_, _, _, _) -> List.of()));

        assertThat(shell.run("--tour", "./tour").succeeds().out()).isEmpty();

        assertThat(opened).containsExactly(List.of(shell.file("tour").resolve("sample.recto")));
    }

    @Test
    void where_a_display_turns_out_to_be_none_the_program_starts_again_without_it() {
        var shell = new Shell(folder, new Faces(TourTest::fail, (_, _, _, _) -> List.of()));

        assertThat(shell.run("--tour", "./tour").code()).isEqualTo(42);
    }

    static boolean fail(List<Path> files) {
        throw new UnsupportedOperationException("no window on this display: " + files);
    }
}
