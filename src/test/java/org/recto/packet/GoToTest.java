package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.annotation.Role;
import org.recto.annotation.Step;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Going to any step of a packet's history, and back.
class GoToTest {

    private static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.STUDENT);

    /// A packet in which deeds were done, undone, redone and dropped, with what it held just after each.
    private static final class Played implements AutoCloseable {

        final Packet packet;
        final Map<Long, Contents> after = new HashMap<>();
        final List<Announcement> heard = new ArrayList<>();
        private final Random random;
        private int made;

        Played(Path file, Random random) throws Problem {
            this.random = random;
            packet = Packet.create(file, "Week 3", ANN, Work.onSameThread());
            after.put(0L, packet.contents());
            for (int i = 0; i < 18; i++) {
                play();
            }
            packet.listen(heard::add);
        }

        private void play() {
            switch (random.nextInt(6)) {
                case 0, 1 -> packet.undo().join();
                case 2 -> packet.redo().join();
                default -> doSomething();
            }
        }

        private void doSomething() {
            var themes = packet.contents().codebook().themes();
            made++;
            Intent intent =
                    switch (random.nextInt(4)) {
                        case 0 -> edit -> edit.people().rename("Title " + made);
                        case 1 -> edit -> edit.themes().remove(themes.get(random.nextInt(themes.size())).id());
                        default -> edit -> edit.themes().add(edit.themes().fresh("Theme " + made, null));
                    };
            if (themes.isEmpty()) {
                intent = edit -> edit.themes().add(edit.themes().fresh("Theme " + made, null));
            }
            packet.apply(intent).join();
            after.put(latest(), packet.contents());
        }

        long latest() {
            return packet.history().undoable().map(Step::number).orElse(0L);
        }

        @Override
        public void close() {
            packet.close();
        }
    }

    private static void onPlayed(long seed, Check check) throws IOException, Problem {
        var folder = Files.createTempDirectory("recto-history");
        var file = folder.resolve("week.recto");
        try (var played = new Played(file, new Random(seed))) {
            check.on(played);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private interface Check {
        void on(Played played) throws Problem;
    }

    @Property(tries = 10)
    void going_to_any_step_and_back_gives_the_very_same_contents(@ForAll long seed) throws IOException, Problem {
        onPlayed(
                seed,
                played -> {
                    var packet = played.packet;
                    var before = packet.contents();
                    long latest = played.latest();
                    var places = new ArrayList<>(packet.history().deeds().keySet().stream().map(Step::number).toList());
                    places.add(0L);
                    for (long place : places) {
                        boolean reachable = packet.history().distanceTo(place).isPresent();
                        var outcome = packet.goTo(place).join();
                        if (reachable) {
                            assertThat(packet.contents()).isEqualTo(played.after.get(place));
                            assertThat(played.latest()).isEqualTo(place);
                        } else {
                            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
                        }
                        packet.goTo(latest).join();
                        assertThat(packet.contents()).isEqualTo(before);
                    }
                });
    }

    @Property(tries = 10)
    void on_the_way_the_history_only_grows_and_each_step_is_announced(@ForAll long seed) throws IOException, Problem {
        onPlayed(
                seed,
                played -> {
                    var packet = played.packet;
                    var deeds = packet.history().deeds().keySet();
                    long next = packet.history().nextNumber();
                    int far = Math.abs(packet.history().distanceTo(0).orElseThrow());

                    packet.goTo(0).join();

                    assertThat(packet.history().deeds().keySet()).isEqualTo(deeds);
                    assertThat(packet.history().nextNumber()).isEqualTo(next + far);
                    assertThat(played.heard).hasSize(far);
                    assertThat(packet.history().deeds().values()).doesNotContain(History.State.DONE);
                });
    }
}
