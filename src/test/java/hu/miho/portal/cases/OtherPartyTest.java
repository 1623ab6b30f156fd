package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.DatabaseDump;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases with two parties: the code, the other's answer, silence, and what the billing system is told; on both databases. */
class OtherPartyTest {

    private static final ClientAddress SOMEWHERE = ClientAddress.of("10.1.2.3");
    private static final Pattern CODE = Pattern.compile("kod=([0-9A-Z-]+)");

    abstract static class Parties extends CaseLab {

        @Autowired
        OtherPartyService others;

        @Autowired
        Invitations invitations;

        @BeforeEach
        void aMeter() {
            jdbc.sql("delete from case_invitation").update();
            jdbc.sql("delete from budget_use").update();
            var data = new CustomerData(jdbc);
            data.meter("M-1", "L-" + CUSTOMER + "/00000001").insert();
            data.reading("M-1", LocalDate.of(2026, 10, 31), "120").insert();
        }

        @Test
        void theOtherPartyIsMailedACodeAndTheCaseWaits() {
            UUID id = moved("2026-11-20");
            assertThat(state(id)).isEqualTo(CaseState.AWAITING_OTHER_PARTY);
            assertThat(details(id).row().caseNo()).isNull();
            assertThat(details(id).row().dueOn()).isEqualTo("2026-12-05");
            assertThat(subjects())
                    .containsExactlyInAnyOrder(
                            "Kovács Ilona az Ön megerősítését kéri", "A másik fél megerősítésére várunk");
        }

        @Test
        void theOtherPartySeesOnlyWhatTheyConfirm() {
            moved("2026-11-20");
            OtherPartyForm form = others.look(code(), SOMEWHERE).orElseThrow();
            assertThat(form.shared())
                    .extracting(CasePage::key)
                    .containsExactly(
                            "cases.change-of-occupant.places",
                            "cases.change-of-occupant.date",
                            "cases.change-of-occupant.meters");
            assertThat(form.asked()).isNotEmpty();
        }

        @Test
        void lookingAHundredTimesChangesNothingAndFiftyAnswersAtOnceAreOne() throws Exception {
            UUID id = moved("2026-11-20");
            String code = code();
            for (int i = 0; i < 100; i++) {
                assertThat(others.look(code, SOMEWHERE)).isPresent();
            }
            assertThat(state(id)).isEqualTo(CaseState.AWAITING_OTHER_PARTY);
            Callable<Boolean> confirm = () -> {
                try {
                    others.confirm(code, theirPart(), "2026-11");
                    return true;
                } catch (NoSuchCase used) {
                    return false;
                }
            };
            int confirmed = 0;
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer : threads.invokeAll(Collections.nCopies(50, confirm))) {
                    confirmed += answer.get() ? 1 : 0;
                }
            }
            assertThat(confirmed).isEqualTo(1);
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
            assertThat(others.look(code, SOMEWHERE)).isEmpty();
        }

        @Test
        void theCodeStandsNowhereInTheDatabase() {
            moved("2026-11-20");
            String dump = DatabaseDump.of(jdbc);
            assertThat(dump).doesNotContain(code()).contains(TypedCode.hash(code()));
        }

        @Test
        void aNewCodeTakesThePlaceOfTheOldOne() {
            UUID id = moved("2026-11-20");
            String first = code();
            asCustomer(() -> {
                service.remindOtherParty(id);
                return id;
            });
            assertThat(others.look(first, SOMEWHERE)).isEmpty();
            assertThat(others.look(code().toLowerCase().replace("-", " "), SOMEWHERE))
                    .isPresent();
        }

        @Test
        void guessesFromOneAddressAreBounded() {
            for (int i = 0; i < 30; i++) {
                assertThat(others.look("rossz" + i, SOMEWHERE)).isEmpty();
            }
            assertThatExceptionOfType(CaseRefused.class)
                    .isThrownBy(() -> others.look("rossz", SOMEWHERE))
                    .extracting(CaseRefused::reason)
                    .isEqualTo(Reason.TOO_MANY_ATTEMPTS);
        }

        @Test
        void anIncompletePartIsNotTakenAndNothingForeignGetsIn() {
            UUID id = moved("2026-11-20");
            assertThatExceptionOfType(CaseRefused.class)
                    .isThrownBy(() -> others.confirm(code(), Map.of("new-phone", "1"), "2026-11"));
            var part = new HashMap<>(theirPart());
            part.put("date", "2020-01-01");
            others.confirm(code(), part, "2026-11");
            assertThat(details(id).answers()).containsEntry("date", "2026-11-20");
        }

        @Test
        void approvedTheBillingSystemIsToldWhoLeavesWhoArrivesAndWhatTheMetersShow() {
            UUID id = moved("2026-11-20");
            others.confirm(code(), theirPart(), "2026-11");
            approve(id);
            assertThat(ledger.unconfirmed())
                    .extracting(
                            told -> told.change().field(),
                            told -> told.change().effectiveOn().toString(),
                            told -> told.change().newValue())
                    .contains(
                            tuple(ChangeField.USE_ENDS_ON, "2026-11-20", "2026-11-20"),
                            tuple(ChangeField.METER_READING, "2026-11-20", "123.5"),
                            tuple(ChangeField.NEW_CUSTOMER_NAME, "2026-11-20", "Nagy Béla"),
                            tuple(ChangeField.NEW_CUSTOMER_PHONE, "2026-11-20", "+36301234567"),
                            tuple(ChangeField.MAILING_ADDRESS, "2026-11-25", "1011 Budapest, Fő utca 1."));
        }

        @Test
        void reportedLateTheNewPayerIsBilledFromTheReportOn() {
            UUID id = moved("2026-11-01");
            others.confirm(code(), theirPart(), "2026-11");
            approve(id);
            assertThat(ledger.unconfirmed())
                    .extracting(
                            told -> told.change().field(),
                            told -> told.change().effectiveOn().toString())
                    .contains(tuple(ChangeField.NEW_CUSTOMER_NAME, "2026-11-25"));
        }

        @Test
        void whoSaysNoSendsItToTheClerkWithTheReason() {
            UUID id = moved("2026-11-20");
            others.deny(code(), "Nem vettem át.");
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
            assertThat(details(id).lastNote(CaseEventKind.DENIED_BY_OTHER)).isEqualTo("Nem vettem át.");
        }

        @Test
        void silenceIsRemindedOnceAndAfterTenDaysItGoesOnOneSided() {
            UUID id = moved("2026-11-20");
            clock.advance(Duration.ofDays(6));
            invitations.remind();
            invitations.remind();
            assertThat(subjects())
                    .filteredOn(subject -> subject.startsWith("Emlékeztető"))
                    .hasSize(1);
            invitations.goOnWithoutAnswer();
            assertThat(state(id)).isEqualTo(CaseState.AWAITING_OTHER_PARTY);
            clock.advance(Duration.ofDays(5));
            invitations.goOnWithoutAnswer();
            invitations.goOnWithoutAnswer();
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
            assertThat(details(id).events())
                    .extracting(CaseEvent::kind)
                    .contains(CaseEventKind.ONE_SIDED, CaseEventKind.REGISTERED);
            assertThat(others.look(code(), SOMEWHERE)).isEmpty();
        }

        @Test
        void aWithdrawnCaseCannotBeConfirmed() {
            UUID id = moved("2026-11-20");
            asCustomer(() -> {
                service.withdraw(id);
                return id;
            });
            assertThat(others.look(code(), SOMEWHERE)).isEmpty();
            assertThatExceptionOfType(NoSuchCase.class)
                    .isThrownBy(() -> others.confirm(code(), theirPart(), "2026-11"));
        }

        @Test
        void aJointRequestTakesEffectByTheDayOnWhichBothHadConfirmed() {
            UUID id = asCustomer(
                    () -> service.start("joint-billing", Formats.HUNGARIAN).id());
            asCustomer(() -> forms.keep(
                    id,
                    Map.of(
                            "places",
                            CUSTOMER + "/00000001",
                            "tenant-name",
                            "Nagy Béla",
                            "tenant-email",
                            "nagy@example.com",
                            "surety",
                            Acknowledgement.TICKED),
                    1));
            asCustomer(() -> forms.send(id));
            clock.advance(Duration.ofDays(7));
            others.confirm(
                    code(),
                    Map.of(
                            "tenant-address",
                            AddressQuestion.join("3525", "Miskolc", "Fő utca 2."),
                            "payer",
                            Acknowledgement.TICKED),
                    "2026-11");
            approve(id);
            assertThat(ledger.unconfirmed())
                    .extracting(
                            told -> told.change().field(),
                            told -> told.change().effectiveOn().toString())
                    .containsExactly(
                            tuple(ChangeField.PAYER_NAME, "2027-01-01"),
                            tuple(ChangeField.MAILING_ADDRESS, "2027-01-01"));
        }

        @Test
        void ownersWhoHaveNotReadTheWarningCannotSendIt() {
            UUID id = asCustomer(
                    () -> service.start("joint-billing", Formats.HUNGARIAN).id());
            asCustomer(() -> forms.keep(
                    id,
                    Map.of(
                            "places", CUSTOMER + "/00000001",
                            "tenant-name", "Nagy Béla",
                            "tenant-email", "nagy@example.com"),
                    1));
            assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> asCustomer(() -> forms.send(id)));
        }

        @Test
        void whoseOwnNameHasChangedNeedsNobodyElse() {
            UUID id = asCustomer(
                    () -> service.start("name-transfer", Formats.HUNGARIAN).id());
            asCustomer(() -> forms.keep(id, Map.of("reason", "OWN_NAME", "changed-name", "Szabó Ilona"), 2));
            asCustomer(() -> uploads.own(id, PaperKind.NAME_DOCUMENT).add("kivonat.png", photo(1)));
            asCustomer(() -> forms.send(id));
            approve(id);
            assertThat(ledger.unconfirmed())
                    .extracting(
                            told -> told.change().field(), told -> told.change().oldValue())
                    .containsExactly(tuple(ChangeField.CUSTOMER_NAME, "Kovács Ilona"));
        }

        private UUID moved(String day) {
            UUID id = asCustomer(
                    () -> service.start("change-of-occupant", Formats.HUNGARIAN).id());
            asCustomer(() -> forms.keep(
                    id,
                    Map.of(
                            "places",
                            CUSTOMER + "/00000001",
                            "date",
                            day,
                            "meter-M-1",
                            "123,5",
                            "new-name",
                            "Nagy Béla",
                            "new-email",
                            "nagy@example.com",
                            "last-bill",
                            AddressQuestion.join("1011", "Budapest", "Fő utca 1.")),
                    1));
            asCustomer(() -> forms.send(id));
            return id;
        }

        private static Map<String, String> theirPart() {
            return Map.of(
                    "birth-place", "Eger",
                    "birth-date", "1990-02-03",
                    "new-phone", "06 30 123 4567",
                    "billing", AddressQuestion.join("3527", "Miskolc", "Szentpéteri kapu 12."),
                    "method", "BANK_TRANSFER");
        }

        private void approve(UUID id) {
            clerk(id, version -> desk.take(id, version));
            clerk(id, version -> desk.approve(id, version));
        }

        /** From the latest mail that has one. */
        private String code() {
            return mails.newest(20).stream()
                    .map(mail -> CODE.matcher(mail.text()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Parties {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Parties {}
}
