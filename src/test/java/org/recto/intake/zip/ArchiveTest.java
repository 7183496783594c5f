package org.recto.intake.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.recto.text.Problem;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

class ArchiveTest {

    private static Map<String, byte[]> files(String... namesAndWords) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            files.put(namesAndWords[i], namesAndWords[i + 1].getBytes(UTF_8));
        }
        return files;
    }

    private static byte[] joined(byte[]... all) {
        var joined = new ByteArrayOutputStream();
        for (byte[] bytes : all) {
            joined.writeBytes(bytes);
        }
        return joined.toByteArray();
    }

    private static void assertRefused(String key, byte[] bytes) {
        assertThatThrownBy(
                        () -> {
                            var archive = Archive.of("x.zip", bytes);
                            for (String name : archive.names()) {
                                archive.get(name);
                            }
                        })
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo(key))
                .hasMessageContaining("x.zip");
    }

    @Test
    void entries_come_out_as_they_were_packed() throws Problem {
        var archive = Archive.of("x.zip", Zips.of(files("a/One.txt", "one", "two.txt", "zwei Brücken", "folder/", "")));

        assertThat(archive.names()).containsExactly("a/One.txt", "two.txt");
        assertThat(new String(archive.get("two.txt"), UTF_8)).isEqualTo("zwei Brücken");
        assertThat(archive.find("three.txt")).isEmpty();
        assertThat(archive.has("folder/")).isFalse();
    }

    @Test
    void entries_that_are_not_compressed_come_out_as_well() throws Problem {
        var archive = Archive.of("x.zip", Zips.stored(files("mimetype", "application/epub+zip")));

        assertThat(archive.get("mimetype")).asString(UTF_8).isEqualTo("application/epub+zip");
    }

    @Test
    void capitals_and_composed_letters_make_no_difference_to_a_name() throws Problem {
        var archive = Archive.of("x.zip", Zips.of(files("Word/Cafe\u0301.xml", "x")));

        assertThat(archive.has("word/caf\u00E9.XML")).isTrue();
    }

    @Test
    void two_entries_of_the_same_name_are_refused() {
        assertRefused("intake.zip.twice", Zips.of(files("a.xml", "1", "A.xml", "2")));
        assertRefused("intake.zip.twice", Zips.of(files("caf\u00E9", "1", "cafe\u0301", "2")));
    }

    @Test
    void a_name_is_a_label_whatever_path_it_pretends_to_be() throws Problem {
        var archive = Archive.of("x.zip", Zips.of(files("../../etc/passwd", "x", "/abs", "y", "C:\\evil", "z")));

        assertThat(archive.names()).containsExactly("../../etc/passwd", "/abs", "C:/evil");
        assertThat(archive.has("etc/passwd")).isFalse();
    }

    @Test
    void more_entries_than_any_document_has_are_refused() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= Archive.ENTRIES; i++) {
            many.put("e" + i, new byte[0]);
        }
        assertRefused("intake.zip.entries", Zips.of(many));
    }

    @Test
    void an_entry_that_unpacks_without_end_is_refused() {
        assertRefused("intake.zip.large", Zips.of(Map.of("bomb", new byte[Archive.ENTRY_BYTES + 1])));
    }

    @Test
    void entries_that_unpack_to_too_much_together_are_refused() {
        var zeros = new byte[Archive.ENTRY_BYTES - 1];
        var bombs = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5; i++) {
            bombs.put("bomb" + i, zeros);
        }
        assertRefused("intake.zip.large", Zips.of(bombs));
    }

    @Test
    void a_size_that_lies_is_not_believed() throws Problem {
        var bytes = Zips.of(files("a", "some words"));
        int directory = Zips.lastIndexOf(bytes, "PK\1\2");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, Integer.MAX_VALUE);

        assertThat(Archive.of("x.zip", bytes).get("a")).asString(UTF_8).isEqualTo("some words");
    }

    @Test
    void an_encrypted_entry_is_refused() {
        var bytes = Zips.of(files("a", "some words"));
        bytes[Zips.lastIndexOf(bytes, "PK\1\2") + 8] |= 1;

        assertRefused("intake.zip.locked", bytes);
    }

    @Test
    void a_way_of_packing_that_nobody_uses_is_refused() {
        var bytes = Zips.of(files("a", "some words"));
        bytes[Zips.lastIndexOf(bytes, "PK\1\2") + 10] = 97;

        assertRefused("intake.zip.damaged", bytes);
    }

    @Test
    void contents_that_do_not_have_their_sum_are_refused() {
        var bytes = Zips.stored(files("a", "some words"));
        bytes[Zips.lastIndexOf(bytes, "some words")] = 'S';

        assertRefused("intake.zip.damaged", bytes);
    }

    @Test
    void a_list_of_nothing_that_is_hidden_in_the_comment_is_not_taken_for_the_list() throws Problem {
        var real = Zips.of(files("a", "some words"));
        var fake = new byte[22];
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, fake, 0, 4);
        var bytes = joined(real, fake);
        bytes[real.length - 2] = (byte) fake.length;

        assertThat(Archive.of("x.zip", bytes).names()).containsExactly("a");
    }

    @Test
    void an_archive_that_can_be_read_in_two_ways_is_refused() {
        var hidden = Zips.of(files("b", "other words"));
        var bytes = joined(Zips.of(files("a", "some words")), hidden);
        int end = Zips.of(files("a", "some words")).length;
        bytes[end - 2] = (byte) hidden.length;
        bytes[end - 1] = (byte) (hidden.length >> 8);

        assertRefused("intake.zip.damaged", bytes);
    }

    @Test
    void what_stands_before_an_archive_is_passed_over() throws Problem {
        var bytes = joined("MZ some program".getBytes(UTF_8), Zips.of(files("a", "some words")));

        assertThat(Archive.of("x.zip", bytes).get("a")).asString(UTF_8).isEqualTo("some words");
    }

    @Test
    void an_archive_whose_end_is_lost_is_refused() {
        var bytes = Zips.of(files("a", "some words"));

        assertRefused("intake.zip.damaged", Arrays.copyOf(bytes, bytes.length - 30));
        assertRefused("intake.zip.damaged", "PK\3\4".getBytes(UTF_8));
        assertRefused("intake.zip.damaged", new byte[0]);
    }

    @Property(tries = 1_000)
    void a_damaged_archive_is_read_or_refused_and_nothing_else(@ForAll long seed) {
        var random = new Random(seed);
        var bytes = Zips.of(files("a/b.xml", "some words, and some more words", "c.xml", "others"));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        try {
            var archive = Archive.of("x.zip", bytes);
            for (String name : archive.names()) {
                assertThat(archive.get(name)).isNotNull();
            }
        } catch (Problem problem) {
            assertThat(problem.key()).startsWith("intake.zip.");
        }
    }
}
