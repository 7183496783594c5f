package org.recto.intake.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.enclosure.EnclosedReading;
import org.recto.enclosure.Enclosure;
import org.recto.enclosure.EnclosureJson;
import org.recto.intake.format.Caps;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

@Timeout(60)
class AnswerParserTest {

    private static final ReadingText SOUND = new ReadingText.Builder().add(BlockKind.PARAGRAPH, "Sound.").build();

    private static final String TITLED = "[\"read\",\"text/plain\",[\"T\",\"\",\"\",\"\",\"\",\"\"],";

    @Test
    void what_a_sound_child_says_is_believed() {
        var answer =
                TITLED
                        + "\"a b\",[[\"PARAGRAPH\",0,0,3,[[\"EMPHASIS\",0,1,\"\"]]]],[],[[0,1,\"Ann\",\"so\",\"#ff0000\",\"\"]],[\"Mind.\"],[],\"\"]";

        var taken = told(stream(answer));

        assertThat(taken.text().text()).isEqualTo("a b");
        assertThat(taken.marks()).singleElement().extracting(mark -> mark.author()).isEqualTo("Ann");
    }

    private static Taken told(InputStream stream) {
        var file = new SourceFile("essay.txt", new byte[1]);
        return ((Answer.Read) new AnswerParser(stream).next(file, _ -> {})).taken();
    }

    private static InputStream stream(String answer) {
        return new ByteArrayInputStream(answer.getBytes(UTF_8));
    }

    private static void assertNotBelieved(InputStream stream) {
        assertThatThrownBy(() -> told(stream))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOfAny(NullPointerException.class, IndexOutOfBoundsException.class);
    }

    /// Goes on for ever with the last character.
    private static InputStream endless(String answer) {
        var bytes = answer.getBytes(UTF_8);
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                return bytes[Math.min(at++, bytes.length - 1)];
            }

            @Override
            public int read(byte[] to, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    to[i] = (byte) read();
                }
                return length;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "\0\1\2\3\4\5\6\7",
                "{}",
                "[\"at\",0.5]",
                "[\"at\",\"0.5\"]",
                "[\"say\",1]",
                "[\"refused\",\"INPUT\",\"store.missing\",[]]",
                "[\"refused\",\"INPUT\",\"intake.no such key\",[]]",
                "[\"refused\",\"NONE\",\"intake.empty\",[\"a\"]]",
                "[\"refused\",\"INPUT\",\"intake.empty\",[[[[[[[[[[[[[[]]]]]]]]]]]]]]]",
                "[\"read\",\"text/plain\"]",
                TITLED + "\"a b\",[],[],[],[],[],\"\"]",
                TITLED + "\"\",[],[],[],[],[],\"\"]",
                TITLED
                        + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[[\"One\",1,\"a.html\",\"text/html\",\"aaaa\"]],\"\"]",
                TITLED
                        + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[[\" \",0,\"a.html\",\"text/html\",\"aaaa\"]],\"\"]",
                TITLED
                        + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[[\"One\",0,\"../a.html\",\"text/html\",\"aaaa\"]],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,4,[]]],[],[],[],[],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,-1,3,[]]],[],[],[],[],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",77,0,3,[]]],[],[],[],[],\"\"]",
                TITLED + "\"a b\",[[\"SCRIPT\",0,0,3,[]]],[],[],[],[],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,3,[[\"EMPHASIS\",2,9,\"\"]]]],[],[],[],[],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,3,[[\"PICTURE\",0,1,\"none such\"]]]],[],[],[],[],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[[\"text/html\",\"aaaa\"]],[],[],[],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[[1,7,\"\",\"\",\"\",\"\"]],[],[],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[[0,1,\"\",\"\",\"red\",\"\"]],[],[],\"\"]",
                TITLED + "\"a\\u0000b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[],\"\"]",
                TITLED + "\"a\\ud800b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[],\"\"]",
                TITLED + "\"a\\n\\nb\",[[\"PARAGRAPH\",0,0,4,[]]],[],[],[],[],\"\"]",
                "[\"read\",\"text/plain\",[\"\",\"\",\"\",\"\",\"\",\"\"],\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[],\"\"]",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[],\"{}\"]"
            })
    void what_no_sound_child_says_is_not(String answer) {
        assertNotBelieved(stream(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\0b", "a\rb", " "})
    void what_is_enclosed_has_to_be_as_sound_as_what_is_read(String text) {
        var words =
                new ReadingText(
                        text, List.of(new Block(BlockKind.PARAGRAPH, 0, new Range(0, text.length()), List.of())));
        var reading = EnclosedReading.of("00000000-0000-7000-8000-000000000020", Details.titled("T"), words);
        var enclosure =
                new Enclosure(
                        Enclosure.VERSION, List.of(), List.of(), List.of(reading), List.of(), List.of(), List.of());
        assertBelieved(enclosure, text.equals("a b"));
        var before =
                new Enclosure(
                        Enclosure.VERSION,
                        List.of(),
                        List.of(),
                        List.of(EnclosedReading.of(reading.id(), reading.details(), SOUND)),
                        List.of(reading),
                        List.of(),
                        List.of());
        assertBelieved(before, text.equals("a b"));
    }

    private static void assertBelieved(Enclosure enclosure, boolean isSound) {
        var json = EnclosureJson.of(enclosure).orElseThrow().replace("\\", "\\\\").replace("\"", "\\\"");
        var answer = TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[],\"" + json + "\"]";
        if (isSound) {
            assertThat(told(stream(answer)).enclosure()).isEqualTo(enclosure);
        } else {
            assertNotBelieved(stream(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLED + "\"a",
                "[\"failed\",\"a",
                "[",
                "[\"refused\",\"INPUT\",\"intake.empty\",[1",
                TITLED + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[[\"image/png\",\"a",
                " "
            })
    void an_answer_without_end_is_given_up_on_before_it_fills_the_memory(String answer) {
        assertNotBelieved(endless(answer));
    }

    @Test
    void a_text_and_a_picture_at_their_caps_come_through() {
        var text = "x".repeat(Caps.TEXT_UNITS);
        var answer = TITLED + "\"" + text + "\",[[\"PARAGRAPH\",0,0," + text.length() + ",[]]],";
        var picture = "[[\"image/png\",\"" + "aaaa".repeat(Caps.PICTURE_BYTES / 3) + "\"]],[],[],[],\"\"]";

        var taken = told(stream(answer + picture));

        assertThat(taken.text().length()).isEqualTo(Caps.TEXT_UNITS);
        assertThat(taken.pictures().getFirst().bytes()).hasSize(Caps.PICTURE_BYTES / 3 * 3);
    }

    @Test
    void progress_never_goes_back_nor_beyond_the_end() {
        var told = new ArrayList<Double>();
        var answers =
                stream(
                        "[\"at\",0.5]\n[\"at\",0.25][\"at\",7.5]"
                                + TITLED
                                + "\"a b\",[[\"PARAGRAPH\",0,0,3,[]]],[],[],[],[],\"\"]");

        new AnswerParser(answers).next(new SourceFile("essay.txt", new byte[1]), told::add);

        assertThat(told).containsExactly(0.5, 0.5, 1.0);
    }

    @Test
    void one_answer_after_another_is_read() {
        var file = new SourceFile("essay.txt", new byte[1]);
        var parser =
                new AnswerParser(
                        stream("[\"deep\"] [\"failed\",\"so\"] [\"refused\",\"INPUT\",\"intake.large\",[\"a\",100]]"));

        assertThat(parser.next(file, _ -> {})).isEqualTo(new Answer.TooDeep());
        assertThat(parser.next(file, _ -> {})).isEqualTo(new Answer.Failed("so"));
        assertThat(parser.next(file, _ -> {}))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.problem()).hasMessageContaining("larger than 100 MB"));
    }
}
