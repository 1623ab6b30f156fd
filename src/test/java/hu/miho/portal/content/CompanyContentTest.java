package hu.miho.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Company data and privacy notice, as the migrations bring them. */
class CompanyContentTest {

    private static final Locale HUNGARIAN = Locale.of("hu");

    abstract static class Content {

        @Autowired
        CompanyService company;

        @Autowired
        PrivacyNotices notices;

        @Test
        void theCompanyIsReachedAsTheLeafletSays() {
            var details = company.details();
            assertThat(details.officeAddress()).isEqualTo("Miskolc, Szemere utca 5.");
            assertThat(details.phone().display()).isEqualTo("06 (46) 501-740");
            assertThat(details.email().value()).isEqualTo("ugyfel@miho.hu");
            assertThat(details.dutyLines())
                    .extracting(PhoneNumber::uri)
                    .containsExactly("tel:+3646379450", "tel:+3646379360");
        }

        @Test
        void whatIsOurGuessIsMarked() {
            assertThat(company.facts(HUNGARIAN).stream()
                            .filter(CompanyFact::sample)
                            .map(CompanyFact::label))
                    .containsExactly("Cégjegyzékszám", "Adószám");
            assertThat(company.facts(Locale.ENGLISH).getFirst().label()).isEqualTo("Activity");
        }

        @Test
        void thePrivacyNoticeIsTheSameVersionInBothLanguages() {
            var hungarian = notices.current(HUNGARIAN);
            var english = notices.current(Locale.ENGLISH);
            assertThat(hungarian.version()).isEqualTo(english.version()).isEqualTo("2026-11");
            assertThat(headings(hungarian)).isEqualTo(headings(english)).isGreaterThan(5);
            assertThat(notices.current(Locale.GERMAN)).isEqualTo(hungarian);
        }

        @Test
        void aVersionThatWasAcknowledgedStaysReadable() {
            assertThat(notices.byVersion("2026-11", Locale.ENGLISH)).hasValue(notices.current(Locale.ENGLISH));
            assertThat(notices.byVersion("1999-01", HUNGARIAN)).isEmpty();
        }

        private static long headings(PrivacyNotice notice) {
            return notice.text().lines().filter(line -> line.startsWith("## ")).count();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "06 (46) 501-740, tel:+3646501740",
        "+36 46 379 450,  tel:+3646379450",
        "06-20/123-4567,  tel:+36201234567"
    })
    void aPhoneNumberCanBeDialledFromAnywhere(String display, String uri) {
        assertThat(new PhoneNumber(display).uri()).isEqualTo(uri);
    }

    @Nested
    @PortalTest
    class OnH2 extends Content {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Content {}
}
