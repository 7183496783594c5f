package org.recto.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.text.Problem;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;

class DecoderTest {

    private static final String WORDS = "“Cafés – naïve?” 𠀀 שלום 漢字\n";

    private static Decoded decode(byte[] bytes) throws Problem {
        return Decoder.decode(new SourceFile("words.txt", bytes));
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    @Test
    void a_byte_order_mark_is_believed_and_dropped() throws Problem {
        assertThat(decode(marked(WORDS, UTF_8))).isEqualTo(new Decoded(WORDS, 0, ""));
        assertThat(decode(marked(WORDS, UTF_16LE))).isEqualTo(new Decoded(WORDS, 0, ""));
        assertThat(decode(marked(WORDS, UTF_16BE))).isEqualTo(new Decoded(WORDS, 0, ""));
    }

    @Test
    void utf_8_and_utf_16_are_known_without_a_mark() throws Problem {
        var chinese = "渡船每天早上六點、中午和黃昏各開一次。 \n從來沒有人訂過時刻表 12\n".repeat(5);
        for (String text : new String[] {"The ferry crossed at six.\n", "Паром ходил в шесть часов.\n", chinese}) {
            for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
                assertThat(decode(text.getBytes(charset)))
                        .as("%s in %s", text, charset)
                        .isEqualTo(new Decoded(text, 0, ""));
            }
        }
    }

    @Test
    void zeros_in_a_text_of_single_bytes_do_not_make_it_utf_16() throws Problem {
        var decoded = decode("The ferry\0 crossed at six, and at noon, and at dusk.".getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo("The ferry\uFFFD crossed at six, and at noon, and at dusk.");
        assertThat(decoded.replaced()).isEqualTo(1);
        assertThat(decoded.notices())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("One character")
                .contains("was replaced");
    }

    @Test
    void what_no_text_can_hold_is_replaced_counted_and_told() throws Problem {
        var loneSurrogates = new byte[] {0x61, 0, 0x3D, (byte) 0xD8, 0x62, 0, 0x00, (byte) 0xDE, 0x0A, 0, 0, 0};
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
        bytes.writeBytes(loneSurrogates);

        var decoded = decode(bytes.toByteArray());

        assertThat(decoded.text()).isEqualTo("a\uFFFDb\uFFFD\n\uFFFD");
        assertThat(decoded.replaced()).isEqualTo(3);
        assertThat(decoded.notices().getFirst()).startsWith("3 characters").contains("were replaced");
    }

    @Test
    void a_replacement_character_that_was_there_already_is_no_loss() throws Problem {
        assertThat(decode("a\uFFFDb".getBytes(UTF_8))).isEqualTo(new Decoded("a\uFFFDb", 0, ""));
    }

    @Test
    void half_an_utf_16_character_at_the_end_is_replaced() throws Problem {
        var whole = marked("ab", UTF_16LE);
        assertThat(decode(Arrays.copyOf(whole, whole.length - 1)).text()).isEqualTo("a\uFFFD");
    }

    @Test
    void damaged_utf_8_stays_utf_8() throws Problem {
        var bytes = "Où sont les cafés d’été, déjà fermés à l’aube ?".getBytes(UTF_8);
        bytes[1] = (byte) 0xFF;

        var decoded = decode(bytes);

        assertThat(decoded.text()).startsWith("O\uFFFD").endsWith("cafés d’été, déjà fermés à l’aube ?");
        assertThat(decoded.guess()).isEmpty();
    }

    @Test
    void overlong_and_surrogate_sequences_are_not_utf_8() {
        assertThat(Utf8.of(new byte[] {(byte) 0xC0, (byte) 0x80}).broken()).isEqualTo(2);
        assertThat(Utf8.of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).broken()).isEqualTo(3);
        assertThat(Utf8.of(new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}).broken()).isEqualTo(4);
        assertThat(Utf8.of("a𠀀é\uFFFF".getBytes(UTF_8))).isEqualTo(new Utf8(3, 0));
    }

    /// Our own words in the encodings that files have from before Unicode.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    windows-1252 | “The ferry,” he wrote – and underlined it – “isn’t a café; it’s naïve to wait for coffee.”
                    windows-1252 | Wer über die Brücke geht, muss früh aufstehen; die Fähre fährt später, und für Gäste kostet sie weniger.
                    windows-1252 | Le bac n’était jamais là où l’on espérait ; à l’aube, déjà, des élèves attendaient près du café fermé.
                    windows-1252 | El puente se cayó en otoño; mañana vendrá un señor de la ciudad y preguntará quién construyó los cimientos.
                    windows-1251 | Паром ходил в шесть часов утра, в полдень и в сумерках, а в остальное время стоял у того берега, где сошёл последний пассажир.
                    KOI8-R | Паром ходил в шесть часов утра, в полдень и в сумерках, а в остальное время стоял у того берега, где сошёл последний пассажир.
                    ISO-8859-7 | Το πέραμα περνούσε στις έξι το πρωί, το μεσημέρι και το σούρουπο, και τις υπόλοιπες ώρες περίμενε στην άλλη όχθη.
                    windows-1255 | המעבורת חצתה את הנהר בשש בבוקר, בצהריים ובין הערביים, ובשאר השעות עמדה בגדה שבה ירד הנוסע האחרון.
                    Shift_JIS | 渡し船は朝六時と正午と夕暮れに川を渡り、それ以外の時間は最後の客が降りた岸につながれていた。
                    EUC-JP | 渡し船は朝六時と正午と夕暮れに川を渡り、それ以外の時間は最後の客が降りた岸につながれていた。
                    EUC-KR | 나룻배는 아침 여섯 시와 정오와 해질녘에 강을 건넜고, 그 밖의 시간에는 마지막 손님이 내린 쪽에 매여 있었다.
                    x-Johab | 나룻배는 아침 여섯 시와 정오와 해질녘에 강을 건넜고, 그 밖의 시간에는 마지막 손님이 내린 쪽에 매여 있었다.
                    Big5 | 渡船每天早上六點、中午和黃昏各開一次，其餘時間就停在最後一位乘客上岸的那一邊，從來沒有人訂過時刻表。
                    GB18030 | 渡船每天早上六点、中午和黄昏各开一次，其余时间就停在最后一位乘客上岸的那一边，从来没有人订过时刻表。
                    windows-1250 | Prom odpływał o szóstej rano, w południe i o zmierzchu, a przez resztę dnia stał po tej stronie rzeki, na którą ostatni pasażer chciał się dostać; dlatego mieszkańcy drugiego brzegu uczyli się cierpliwości albo wiosłowania.
                    ISO-8859-2 | A komp hat órakor, délben és alkonyatkor kelt át a folyón, egyébként pedig azon a parton állt, ahová az utolsó utas kívánkozott; így a túlsó part lakói megtanultak türelmesnek lenni vagy evezni, és őrizni a tüzet.
                    windows-1254 | Sal sabah altıda, öğlen ve akşamüstü karşıya geçerdi; öteki saatlerde ise son yolcunun indiği kıyıda beklerdi. Karşı kıyıda oturanlar ya sabretmeyi ya da kürek çekmeyi öğrenirdi, çünkü başka çıkış yolu yoktu.
                    """)
    void the_encodings_of_old_files_are_told_apart(String charset, String words) throws Problem {
        var decoded = decode(words.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(words);
        assertThat(decoded.guess()).isNotEmpty();
        assertThat(decoded.notices()).hasSize(1).first().asString().contains(decoded.guess());
    }

    @Test
    void a_few_accents_are_read_as_windows_1252() throws Problem {
        assertThat(decode("caf\u00E9".getBytes(ISO_8859_1)).text()).isEqualTo("café");
    }

    @Test
    void more_than_the_cap_is_refused_however_it_is_encoded() {
        var units = Caps.TEXT_UNITS + 1;
        var ascii = new byte[units];
        Arrays.fill(ascii, (byte) 'a');
        assertThatThrownBy(() -> decode(ascii))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("20 million characters");

        var lines = new byte[2 * Caps.LINES + 2];
        Arrays.fill(lines, (byte) '\n');
        assertThatThrownBy(() -> decode(lines)).isInstanceOf(Problem.class).hasMessageContaining("2 million lines");
    }

    @Property(tries = 300)
    void any_bytes_end_in_clean_characters(@ForAll long seed) throws Problem {
        var random = new Random(seed);
        var bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);

        var text = decode(bytes).text();

        assertThat(text).doesNotContain("\r", "\0").doesNotStartWith("\uFEFF");
        assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE)).isEmpty();
    }

    @Property(tries = 300)
    void any_characters_come_back_from_utf_8_and_from_marked_utf_16(@ForAll String any) throws Problem {
        var expected = Decoded.of(any).text();

        assertThat(decode(expected.getBytes(UTF_8)).text()).isEqualTo(Decoded.of(expected).text());
        assertThat(decode(marked(expected, UTF_16LE)).text()).isEqualTo(expected);
    }
}
