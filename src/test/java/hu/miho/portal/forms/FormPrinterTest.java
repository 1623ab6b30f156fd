package hu.miho.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.PaperTemplates;
import hu.miho.portal.content.PaperWords;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The forms on paper: the standards that they keep, empty and filled with anything, and what stands where. */
@PortalTest
class FormPrinterTest {

    private static final String ODD = "<b>Őrűlt & \"Társa\"</b>\u000b\ud83d\ude42 </td></table>${x} ";

    @Autowired
    FormPrinter printer;

    @Autowired
    PaperTemplates templates;

    @ParameterizedTest
    @EnumSource
    void anEmptyFormKeepsTheStandardsAndHasItsParts(PaperForm form) throws IOException {
        byte[] pdf = printer.empty(form);
        assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains(form.number(), "Felhasználó-azonosító", "Tudnivalók", "Aláírások", "Kelt (hely, nap):")
                .contains("Szemere utca 5.", form == PaperForm.MAILING_ADDRESS ? "1 / 1" : "2 / 2")
                .doesNotContain("forms.", "3 / ", "{");
    }

    @ParameterizedTest
    @EnumSource
    void theEnglishGuideKeepsTheStandardsAndIsMarkedAsNothingToHandIn(PaperForm form) throws IOException {
        byte[] pdf = printer.readingAid(form);
        assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Please hand in the Hungarian form.", "Customer ID", "Signatures")
                .doesNotContain("forms.", "Aláírás", "{");
    }

    @ParameterizedTest
    @EnumSource
    void longAndOddAnswersKeepTheStandardsAndStayWhole(PaperForm form) throws IOException {
        var answers = new HashMap<String, String>();
        form.fields().forEach(field -> answers.put(field.id(), odd(field)));
        byte[] pdf = printer.filled(form, new Answers(answers));
        assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        String read = text(pdf).replace(" ", "");
        form.fields().stream()
                .filter(field -> field.kind() == FieldKind.TEXT)
                .forEach(
                        field -> assertThat(read).contains(field.id() + "<b>Őrűlt&\"Társa\"</b>", "end-" + field.id()));
    }

    @Test
    void whatIsKnownStandsInItsBoxesAndTheRestIsLeftToThePen() throws IOException {
        var answers = new Answers(Map.of(
                "customer-id", "814 000 001/7",
                "handover-handover-date", "2026-11-25",
                "handover-title", "lease",
                "meter-serial-no1", "HMV-123",
                "meter-reading1", "87.5",
                "customer-name", "Kovács Ilona"));
        String read = text(printer.filled(PaperForm.CHANGE_OF_OCCUPANT, answers));
        assertThat(read)
                .contains("HMV-123", "Kovács Ilona", "X bérlet", "csere")
                .doesNotContain("X adásvétel")
                .containsPattern("8 ?1 ?4 ?0 ?0 ?0 ?0 ?0 ?1 ?/ ?0 ?0 ?0 ?0 ?0 ?0 ?0 ?7")
                .containsPattern("2 ?0 ?2 ?6 ?\\. ?1 ?1 ?\\. ?2 ?5 ?\\.")
                .containsPattern("8 ?7 ?, ?5");
    }

    @Test
    void theTenantsBillComesAfterTheOwnersWarning() throws IOException {
        String read = text(printer.empty(PaperForm.JOINT_REQUEST));
        assertThat(read.indexOf("sortartó kezesként felelek")).isPositive().isLessThan(read.indexOf("Aláírások"));
        assertThat(read).contains("a hónap 20. napján");
    }

    @Test
    @Transactional
    @SignedInAs(role = Roles.LEAD_CLERK)
    void whatClerksWroteIsPrintedWithItsDeadlineAndItsEdition() throws IOException {
        EditablePaper paper = PaperForm.CHANGE_OF_OCCUPANT.paper();
        var hungarian = new HashMap<>(templates.original(paper).hu());
        hungarian.put("title", "Költözés bejelentése");
        hungarian.put("todo", "Adják be {days} napon belül.");
        hungarian.put("declarations", "Igazat írtam.");
        var words = new PaperWords(hungarian, templates.original(paper).en());
        templates.save(paper, 0, words);
        byte[] pdf = printer.empty(PaperForm.CHANGE_OF_OCCUPANT);
        assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Költözés bejelentése", "Adják be 15 napon belül.", "Igazat írtam.", "2026/11-2")
                .doesNotContain("Kijelentem");
        assertThat(text(printer.readingAid(PaperForm.CHANGE_OF_OCCUPANT))).contains("I declare");
    }

    private static String odd(FormField field) {
        return switch (field.kind()) {
            case CHOICE -> field.options().getLast();
            case LONG_TEXT -> "Első sor\nmásodik sor " + ODD.repeat(10);
            default -> field.id() + ODD + "x".repeat(90) + " end-" + field.id();
        };
    }

    /** What is read, on one line. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
