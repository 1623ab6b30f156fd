package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.TextQuestion.Kind;
import hu.miho.portal.customers.CustomerGroup;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.metering.CalibrationState;
import hu.miho.portal.metering.MeterKind;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.metering.ReadingKind;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.PostalAddress;
import hu.miho.portal.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type of question takes, what it says of what it does not take, and how an answer reads. */
class QuestionsTest {

    private static final I18NProvider TEXTS = new DefaultI18NProvider(List.of(Formats.HUNGARIAN, Formats.ENGLISH));
    private static final String KEY = "cases.contact-data.phone";

    @ParameterizedTest
    @CsvSource({
        "PHONE, 06 30 123 4567, ''",
        "PHONE, +36-46/555-014, ''",
        "PHONE, 123, cases.problem.wrong.PHONE",
        "PHONE, ' ', cases.problem.missing.PHONE",
        "EMAIL, nev@pelda.hu, ''",
        "EMAIL, nev@pelda, cases.problem.wrong.EMAIL",
        "EMAIL, '', cases.problem.missing.EMAIL",
        "NAME, Kovács Ilona, ''",
        "NAME, '', cases.problem.missing.NAME",
        "TAX_NUMBER, 12345678-1-05, ''",
        "TAX_NUMBER, 12345678105, ''",
        "TAX_NUMBER, 1234, cases.problem.wrong.TAX_NUMBER"
    })
    void textsAreCheckedByTheirKind(Kind kind, String answer, String mistake) {
        expect(new TextQuestion(KEY, kind, true), answer, mistake);
    }

    @Test
    void anOptionalTextMayBeEmptyAndNoneIsLongerThanTheContractAllows() {
        expect(new TextQuestion(KEY, Kind.EMAIL, false), "", "");
        expect(new TextQuestion(KEY, Kind.NAME, true), "x".repeat(200), "");
        expect(new TextQuestion(KEY, Kind.NAME, true), "x".repeat(201), "cases.problem.too-long");
    }

    @Test
    void aTelephoneIsToldInInternationalForm() {
        var phone = new TextQuestion(KEY, Kind.PHONE, true);
        assertThat(phone.normal("06 (30) 123-4567")).isEqualTo("+36301234567");
        assertThat(phone.show("06 30 123 4567", Formats.HUNGARIAN, TEXTS)).isEqualTo("+36\u00a030\u00a0123\u00a04567");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, ''",
        "2026-11-01, ''",
        "2026-10-31, cases.problem.wrong.DATE",
        "2026-12-02, cases.problem.wrong.DATE",
        "'', cases.problem.missing.DATE",
        "tegnap, cases.problem.missing.DATE"
    })
    void aDayLiesBetweenTheFirstAndTheLast(String answer, String mistake) {
        expect(new DateQuestion(KEY, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1)), answer, mistake);
    }

    @ParameterizedTest
    @CsvSource({"YES, ''", "NO, ''", "MAYBE, cases.problem.missing.CHOICE", "'', cases.problem.missing.CHOICE"})
    void aChoiceIsOneOfTheOffered(String answer, String mistake) {
        expect(ChoiceQuestion.yesNo(KEY), answer, mistake);
    }

    @Test
    void placesAreOnesOwnAndOneUnlessSeveralMayBe() {
        PlaceSummary one = place("00000001");
        PlaceSummary other = place("00000002");
        String both = one.id() + "\n" + other.id();
        var several = new PlacesQuestion(KEY, List.of(one, other), true);
        var single = new PlacesQuestion(KEY, List.of(one, other), false);
        expect(several, both, "");
        expect(single, both, "cases.problem.missing.PLACE");
        expect(single, one.id().toString(), "");
        expect(several, "", "cases.problem.missing.PLACES");
        expect(several, "999999999/00000001", "cases.problem.missing.PLACES");
        assertThat(several.show(both, Formats.HUNGARIAN, TEXTS).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "3525, Miskolc, Fő utca 1., ''",
        "9999, Sehol, Fő utca 1., ''",
        "352, Miskolc, Fő utca 1., postal-code",
        "0123, Miskolc, Fő utca 1., postal-code",
        "3525, '', Fő utca 1., city",
        "3525, Miskolc, '', line"
    })
    void anAddressSaysWhichPartIsMissing(String code, String city, String line, String part) {
        assertThat(new AddressQuestion(KEY).mistakes(AddressQuestion.join(code, city, line)))
                .extracting(Mistake::part)
                .isEqualTo(part.isEmpty() ? List.of() : List.of(part));
    }

    @Test
    void anEmptyAddressLacksEachPart() {
        assertThat(new AddressQuestion(KEY).mistakes("")).hasSize(3);
        assertThat(AddressQuestion.join(" ", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3500, Miskolc",
        "3529, Miskolc",
        "3549, Miskolc",
        "1011, Budapest",
        "1239, Budapest",
        "3300, Eger",
        "4400, Nyíregyháza"
    })
    void aPostalCodeNamesItsTown(String code, String town) {
        assertThat(PostalCodes.townOf(code)).contains(town);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "3555", "1240", "abc", "", "35251"})
    void anUnknownPostalCodeNamesNone(String code) {
        assertThat(PostalCodes.townOf(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'123,456', '', ''",
        "130, '', ''",
        "'1 234', '', cases.reading.much",
        "119, '', cases.reading.less",
        "120, '', ''",
        "420, '', ''",
        "'420,001', '', cases.reading.much",
        "'1,2345', cases.problem.wrong.READING, ''",
        "-5, cases.problem.wrong.READING, ''",
        "'', cases.problem.wrong.READING, ''"
    })
    void aReadingIsANumberAndWarnedOfWhenItDoesNotFollowFromTheLastOne(String answer, String mistake, String warning) {
        var question = new ReadingQuestion(KEY, meter());
        expect(question, answer, mistake);
        assertThat(Stream.ofNullable(question.warningKey(answer)).findFirst().orElse(""))
                .isEqualTo(warning);
    }

    @Test
    void whatMustBeAcknowledgedMustBeTicked() {
        expect(new Acknowledgement(KEY), "", "cases.problem.missing.ACKNOWLEDGEMENT");
        expect(new Acknowledgement(KEY), Acknowledgement.TICKED, "");
    }

    private static void expect(Question question, String answer, String mistake) {
        assertThat(question.mistakes(answer))
                .extracting(Mistake::textKey)
                .isEqualTo(mistake.isEmpty() ? List.of() : List.of(mistake));
    }

    static PlaceSummary place(String placeNo) {
        return new PlaceSummary(
                new PlaceOfUseId(new CustomerId("100200300"), placeNo),
                new PostalAddress("3527", "Miskolc", "Szentpéteri kapu 12. " + placeNo),
                "L-" + placeNo,
                LocalDate.of(2011, 5, 1),
                null,
                false,
                CustomerGroup.RESIDENTIAL);
    }

    static MeterRow meter() {
        return new MeterRow(
                "M-1",
                MeterKind.HOT_WATER_METER,
                "SN-1",
                "M3",
                "konyha",
                LocalDate.of(2018, 5, 1),
                null,
                null,
                CalibrationState.NONE,
                false,
                new MeterRow.LastReading(LocalDate.of(2026, 10, 31), new BigDecimal("120"), ReadingKind.ACTUAL),
                null);
    }
}
