package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every procedure's papers, with every question answered, in both languages: PDF/A-3a and PDF/UA-1 by veraPDF. */
@PortalTest
class CasePapersStandardsTest extends CaseLab {

    @Autowired
    Procedures procedures;

    @Autowired
    CaseSheet sheet;

    @Autowired
    Filings filings;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-of-occupant",
                "name-transfer",
                "mailing-address",
                "joint-billing",
                "payment-method",
                "contact-data",
                "billing-mode",
                "overpayment",
                "instalments",
                "faulty-meter",
                "hot-water-suspension"
            })
    void thePapersOfAProcedureKeepTheStandards(String procedure) {
        aMeterAndABalance(procedure.equals("instalments") ? 60_000 : -5_000);
        for (Locale language : List.of(Formats.HUNGARIAN, Formats.ENGLISH)) {
            for (int option = 0; option < 2; option++) {
                Case one = answered(procedure, language, option);
                assertThat(documents(one)).isNotEmpty().allSatisfy(document -> {
                    byte[] pdf = PdfDocument.render("2026/00001-1", language, document.body());
                    assertThat(PdfStandards.brokenIn(pdf))
                            .as("%s of %s in %s", document.kind(), procedure, language)
                            .isEmpty();
                    assertThat(document.body()).doesNotContain("!hu", "!en", "{0}");
                });
            }
        }
    }

    /** The meter is at the first of the places, which the answers choose. */
    @Test
    void readingsAreAmongTheAnswers() {
        aMeterAndABalance(0);
        assertThat(sheet.request(
                                answered("change-of-occupant", Formats.HUNGARIAN, 0),
                                CaseDocumentKind.REQUEST,
                                List.of())
                        .body())
                .contains("123,4");
    }

    @Test
    void noProcedureIsLeftOut() throws NoSuchMethodException {
        String[] tried = getClass()
                .getDeclaredMethod("thePapersOfAProcedureKeepTheStandards", String.class)
                .getAnnotation(ValueSource.class)
                .strings();
        assertThat(procedures.all()).extracting(Procedure::id).containsExactlyInAnyOrder(tried);
    }

    private List<CaseDocument> documents(Case one) {
        var documents = new ArrayList<CaseDocument>();
        documents.add(sheet.request(one, CaseDocumentKind.REQUEST, List.of()));
        sheet.statement(one).ifPresent(documents::add);
        sheet.ofArriving(one).ifPresent(documents::add);
        documents.add(sheet.decision(one, true, null));
        documents.add(sheet.decision(one, false, "Hiányzik az aláírás.\nKérjük, pótolja <ezt> & azt."));
        return documents;
    }

    /** @param forints what is owed; negative: an overpayment */
    private void aMeterAndABalance(int forints) {
        var data = new CustomerData(jdbc);
        data.meter("M-1", "L-" + CUSTOMER).insert();
        jdbc.sql("update meter set dwelling_id = (select dwelling_id from place_of_use where customer_id = ?"
                        + " order by place_no desc fetch first 1 row only)")
                .param(CUSTOMER)
                .update();
        jdbc.sql("update place_of_use set opening_balance = ? where customer_id = ?")
                .params(forints, CUSTOMER)
                .update();
    }

    /** Answers bring further questions; they are asked until there are no more. */
    private Case answered(String procedure, Locale language, int option) {
        var customer = new CustomerId(CUSTOMER);
        var one = new Case(UUID.randomUUID(), procedure, customer, "Kovács Ilona", language, clock.instant())
                .writtenDown(new Intake("drill", IntakeChannel.DESK, LocalDate.now(clock), SecondParty.SIGNED));
        Instant now = clock.instant();
        for (int round = 0; round < 8; round++) {
            Map<String, String> answers = new HashMap<>();
            Stream<Question> questions = procedures.named(procedure).pages(filings.of(one)).stream()
                    .flatMap(page -> page.questions().stream());
            questions.forEach(question -> answers.put(question.name(), answer(question, option)));
            one.keep(answers, 1, now);
        }
        return one;
    }

    private static String answer(Question question, int option) {
        return switch (question) {
            case ChoiceQuestion choice ->
                choice.options().get(Math.min(option, choice.options().size() - 1));
            case DateQuestion date ->
                date.latest().isAfter(date.earliest())
                        ? date.latest().minusDays(1).toString()
                        : "";
            case AmountQuestion amount -> String.valueOf(amount.most().amount());
            case MeterQuestion meter ->
                meter.meters().isEmpty() ? "" : meter.meters().getFirst().meterId();
            case ReadingQuestion reading -> "123,4";
            case PlacesQuestion places ->
                places.places().isEmpty() ? "" : places.places().getFirst().id().toString();
            case AddressQuestion address -> AddressQuestion.join("3525", "Miskolc", "Széchenyi utca 1.");
            case Acknowledgement acknowledgement -> Acknowledgement.TICKED;
            case TextQuestion text ->
                switch (text.kind()) {
                    case NAME -> "Őry & Társa <Kft.>";
                    case LINE -> "megjegyzés";
                    case EMAIL -> "valaki@example.hu";
                    case PHONE -> "+36301234567";
                    case TAX_NUMBER -> "12345678-1-42";
                    case BANK_ACCOUNT -> "11773016-11111018";
                };
            default -> throw new IllegalArgumentException("no answer to " + question);
        };
    }
}
