package hu.miho.portal.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/**
 * Says whether a PDF document keeps what it claims: PDF/A-3a (kept for years) and PDF/UA-1 (read aloud). Asks veraPDF, the
 * PDF Association's reference validator; a document that does not claim to be either breaks both.
 */
public final class PdfStandards {

    private static final int MOST_VIOLATIONS = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    /** What a document breaks, as {@code 3a 6.2.11.4.1-1: message at place}; empty when nothing. */
    public static List<String> brokenIn(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                .flatMap(standard -> broken(pdf, standard))
                .limit(MOST_VIOLATIONS)
                .toList();
    }

    private static Stream<String> broken(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(assertion -> standard.getId() + " " + described(assertion));
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException("not even a PDF document", e);
        }
    }

    private static String described(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": "
                + assertion.getMessage() + " at " + assertion.getLocation().getContext();
    }
}
