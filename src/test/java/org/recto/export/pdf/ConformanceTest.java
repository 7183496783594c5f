package org.recto.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.HardPacket;
import org.recto.SmallHandout;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/// What veraPDF says of our files: they can be kept (ISO 19005-2, level A) and be read aloud (ISO 14289-1).
class ConformanceTest {

    @BeforeAll
    static void setUp() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"2a, small", "2a, hard", "ua1, small", "ua1, hard"})
    void a_file_conforms(String standard, String packet) throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfWriter(packet.equals("small") ? SmallHandout.made() : HardPacket.handout()).write(out);
        var flavour = PDFAFlavour.fromString(standard);
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(out.toByteArray()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(
                            assertion -> assertion.getRuleId().getClause(),
                            TestAssertion::getMessage,
                            assertion -> assertion.getLocation().getContext())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
