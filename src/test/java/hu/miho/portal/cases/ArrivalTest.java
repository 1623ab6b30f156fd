package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.DatabaseDump;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of occupant that the one who moves in has begun without an account; on both databases. */
class ArrivalTest {

    private static final ClientAddress SOMEWHERE = ClientAddress.of("10.1.2.3");
    private static final Pattern KEY = Pattern.compile("kulcs=([0-9A-Z-]+)");
    private static final Pattern CODE = Pattern.compile("kod=([0-9A-Z-]+)");
    private static final String REFUSED = "Az adatok alapján nem tudjuk elindítani a bejelentést";
    private static final String LINK = "Folytassa a bejelentést";

    abstract static class Arriving extends CaseLab {

        @Autowired
        ArrivalService arrivals;

        @Autowired
        ArrivalForms arrivalForms;

        @Autowired
        ArrivalJobs jobs;

        @Autowired
        OtherPartyService others;

        @Autowired
        Invitations invitations;

        @BeforeEach
        void twoMeters() {
            jdbc.sql("delete from budget_use").update();
            var data = new CustomerData(jdbc);
            data.meter("M-1", "L-" + CUSTOMER + "/00000001").insert();
            data.meter("M-2", "L-" + CUSTOMER + "/00000001").insert();
            data.reading("M-1", LocalDate.of(2026, 10, 31), "777").insert();
            data.meter("M-9", "L-" + STRANGER + "/00000001").insert();
        }

        @Test
        void aRightPairIsAnsweredWithASecretLinkInBothWrittenFormsOfTheId() {
            wish(CUSTOMER, "SN-M-1");
            wish(" 822 000 001 / 00000001", "sn m1");
            assertThat(subjects()).containsExactly(LINK, LINK);
        }

        @Test
        void wrongPairsOfEveryKindGetOneAndTheSameMail() {
            wish(CUSTOMER, "SN-M-8");
            wish(CUSTOMER, "SN-M-9");
            wish("999999999", "SN-M-1");
            assertThat(mails.newest(9))
                    .extracting(SentMail::subject, SentMail::text)
                    .hasSize(3)
                    .containsOnly(tuple(REFUSED, mails.newest(1).getFirst().text()));
            assertThat(jdbc.sql("select count(*) from service_case")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void afterFiveWrongGuessesFromANetworkARightPairIsAnsweredAsAWrongOne() {
            for (int i = 0; i < 5; i++) {
                wish(CUSTOMER, "rossz" + i);
            }
            jdbc.sql("delete from outgoing_mail").update();
            wish(CUSTOMER, "SN-M-1", "masik@example.com");
            assertThat(subjects()).containsExactly(REFUSED);
        }

        @Test
        void moreThanSixAMinuteFromOneAddressAreNotTaken() {
            for (int i = 0; i < 6; i++) {
                request(UUID.randomUUID(), CUSTOMER, "rossz", "a" + i + "@example.com");
            }
            assertThatExceptionOfType(CaseRefused.class)
                    .isThrownBy(() -> request(UUID.randomUUID(), CUSTOMER, "rossz", "a@example.com"))
                    .extracting(CaseRefused::reason)
                    .isEqualTo(Reason.TOO_MANY_ATTEMPTS);
        }

        @Test
        void sentTwiceItCountsOnce() {
            UUID id = UUID.randomUUID();
            request(id, CUSTOMER, "SN-M-1", "uj@example.com");
            request(id, CUSTOMER, "SN-M-1", "uj@example.com");
            jobs.handleWaiting();
            assertThat(subjects()).containsExactly(LINK);
        }

        @Test
        void lookingChangesNothingAndNothingCanBeTypedBeforeTheAddressIsConfirmed() {
            String key = begun();
            String before = DatabaseDump.of(jdbc);
            for (int i = 0; i < 50; i++) {
                ArrivalLook look = arrivalForms.look(key, SOMEWHERE).orElseThrow();
                assertThat(look.isConfirmed()).isFalse();
                assertThat(look.form()).isNull();
            }
            assertThat(DatabaseDump.of(jdbc)).isEqualTo(before).doesNotContain(key);
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> arrivalForms.keep(key, Map.of(), 1));
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> arrivalForms.send(key));
        }

        @Test
        void theFormTellsNothingThatTheArrivingOneHasNotTyped() {
            String key = confirmed();
            CaseForm form = form(key);
            String shown = form.pages().toString();
            assertThat(shown)
                    .contains("SN-M-1")
                    .doesNotContain("SN-M-2", "777", "konyha", "Kovács", "Szentpéteri", "example.com");
        }

        @Test
        void aDraftIsSeenByNobodyElse() {
            confirmed();
            assertThat(asCustomer(() -> service.cases())).isEmpty();
            UUID id = onlyCase();
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> asCustomer(() -> service.find(id)));
            assertThat(subjects()).containsExactly(LINK);
        }

        @Test
        void answersThatBelongToTheLeavingOneAreLeftOut() {
            String key = confirmed();
            arrivalForms.keep(key, Map.of("last-bill", "x", "places", "x", "new-email", "x@example.com"), 1);
            assertThat(form(key).answers().of("last-bill")).isEmpty();
            assertThat(form(key).answers().of("places")).isEqualTo(CUSTOMER + "/00000001");
            assertThat(form(key).answers().of("new-email")).isEqualTo("uj@example.com");
        }

        @Test
        void theLeavingOneConfirmsByTheMailedCodeAndTheBillingSystemIsToldAll() {
            UUID id = sentIn();
            assertThat(state(id)).isEqualTo(CaseState.AWAITING_OTHER_PARTY);
            OtherPartyForm asked = others.look(code(), SOMEWHERE).orElseThrow();
            assertThat(asked.applicant()).isEqualTo("Nagy Béla");
            assertThat(asked.shared())
                    .extracting(CasePage::key)
                    .containsExactly(
                            "cases.change-of-occupant.places",
                            "cases.change-of-occupant.arriving.date",
                            "cases.change-of-occupant.arriving.meters",
                            "cases.change-of-occupant.arriving.self");
            assertThat(asked.asked())
                    .extracting(CasePage::key)
                    .contains("cases.change-of-occupant.other-meters", "cases.change-of-occupant.last-bill")
                    .doesNotContain("cases.change-of-occupant.person", "cases.change-of-occupant.billing");
            others.confirm(code(), leavingPart(), "2026-11");
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
            assertThat(details(id).events())
                    .extracting(CaseEvent::kind, CaseEvent::actor)
                    .contains(tuple(CaseEventKind.CONFIRMED_BY_OTHER, Actor.CUSTOMER));
            clerk(id, version -> desk.take(id, version));
            clerk(id, version -> desk.approve(id, version));
            assertThat(ledger.unconfirmed())
                    .extracting(
                            told -> told.change().field(), told -> told.change().newValue())
                    .contains(
                            tuple(ChangeField.USE_ENDS_ON, "2026-11-20"),
                            tuple(ChangeField.METER_READING, "780"),
                            tuple(ChangeField.METER_READING, "55"),
                            tuple(ChangeField.NEW_CUSTOMER_NAME, "Nagy Béla"),
                            tuple(ChangeField.NEW_CUSTOMER_EMAIL, "uj@example.com"),
                            tuple(ChangeField.MAILING_ADDRESS, "1011 Budapest, Fő utca 1."));
            assertThat(subjects()).anyMatch(subject -> subject.startsWith("Jóváhagytuk a bejelentését"));
        }

        @Test
        void aMemberOfTheHouseholdBeginsANameTransferInTheSameWay() {
            request(
                    UUID.randomUUID(),
                    new TypedArrival(ArrivalKind.NAME_TRANSFER, CUSTOMER, "SN-M-1", "uj@example.com"));
            jobs.handleWaiting();
            String key = find(KEY);
            arrivalForms.confirmAddress(key);
            fillsIn(key);
            arrivalForms.keep(key, Map.of("reason", "OWN_NAME"), 1);
            arrivalForms.send(key);
            UUID id = onlyCase();
            OtherPartyForm asked = others.look(code(), SOMEWHERE).orElseThrow();
            assertThat(asked.asked())
                    .extracting(CasePage::key)
                    .containsExactly("cases.name-transfer.other-meters", "cases.name-transfer.remark", "cases.files");
            others.confirm(code(), Map.of("meter-M-2", "55"), "2026-11");
            clerk(id, version -> desk.take(id, version));
            clerk(id, version -> desk.approve(id, version));
            assertThat(details(id).row().procedureId()).isEqualTo("name-transfer");
            assertThat(ledger.unconfirmed())
                    .extracting(
                            told -> told.change().field(), told -> told.change().newValue())
                    .contains(
                            tuple(ChangeField.USE_ENDS_ON, "2026-11-20"),
                            tuple(ChangeField.METER_READING, "55"),
                            tuple(ChangeField.NEW_CUSTOMER_NAME, "Nagy Béla"));
        }

        @Test
        void anImplausibleReadingIsNotedForTheClerkAndNotForWhoTypedIt() {
            String key = confirmed();
            fillsIn(key);
            arrivalForms.keep(key, Map.of("meter-M-1", "5"), 1);
            assertThat(form(key).pages().toString()).doesNotContain("777");
            arrivalForms.send(key);
            others.confirm(code(), leavingPart(), "2026-11");
            assertThat(jdbc.sql("select body from case_document where kind = 'STATEMENT'")
                            .query(String.class)
                            .single())
                    .contains("777");
        }

        @Test
        void theLeavingOneReadsNeitherBirthDataNorAddressOfTheArrivingOne() {
            UUID id = sentIn();
            others.confirm(code(), leavingPart(), "2026-11");
            String readable = String.join(
                    "",
                    jdbc.sql("select body from case_document where case_id = ? and kind = 'REQUEST'")
                            .param(id)
                            .query(String.class)
                            .list());
            assertThat(readable).contains("Nagy Béla", "Fő utca 1.").doesNotContain("1990", "Eger", "Avasi út");
        }

        @Test
        void signedInTheLeavingOneFindsItAmongTheirCasesAndAnswersThere() {
            UUID id = sentIn();
            assertThat(asCustomer(() -> service.cases()).getFirst().awaitsCustomer())
                    .isTrue();
            String own = asCustomer(() -> service.answerTo(id));
            others.confirm(own, leavingPart(), "2026-11");
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> asStranger(() -> service.answerTo(id)));
        }

        @Test
        void theLeavingOneCanNeitherWithdrawNorHurryWhatTheyHaveNotBegun() {
            UUID id = sentIn();
            assertThatExceptionOfType(CaseRefused.class)
                    .isThrownBy(() -> asCustomer(() -> {
                        service.withdraw(id);
                        return id;
                    }));
            assertThatExceptionOfType(CaseRefused.class)
                    .isThrownBy(() -> asCustomer(() -> {
                        service.remindOtherParty(id);
                        return id;
                    }));
        }

        @Test
        void aSupplementAskedOfTheLeavingOneShowsNoneOfTheArrivingOnesPages() {
            UUID id = sentIn();
            others.confirm(code(), leavingPart(), "2026-11");
            clerk(id, version -> desk.take(id, version));
            clerk(id, version -> desk.askForSupplement(id, version, "x", Set.of(), LocalDate.of(2026, 12, 20)));
            assertThat(asCustomer(() -> forms.form(id)).pages())
                    .extracting(CasePage::party)
                    .containsOnly(CasePage.Party.APPLICANT);
        }

        @Test
        void silenceIsRemindedOnceAndAfterTenDaysItGoesOnOneSided() {
            UUID id = sentIn();
            clock.advance(Duration.ofDays(6));
            invitations.remind();
            invitations.remind();
            assertThat(subjects())
                    .filteredOn(subject -> subject.startsWith("Emlékeztető: Nagy Béla"))
                    .hasSize(1);
            clock.advance(Duration.ofDays(5));
            invitations.goOnWithoutAnswer();
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
            assertThat(details(id).events()).extracting(CaseEvent::kind).contains(CaseEventKind.ONE_SIDED);
        }

        @Test
        void withoutAnAddressOnFileItGoesToTheClerkAtOnceWithTheReason() {
            String nobody = "822000005";
            var data = new CustomerData(jdbc);
            data.customer(nobody).with("email", null).insert();
            data.place(nobody + "/00000001").insert();
            data.contract("SZ-" + nobody, nobody + "/00000001").insert();
            data.meter("M-5", "L-" + nobody + "/00000001").insert();
            wish(nobody, "SN-M-5");
            String key = find(KEY);
            arrivalForms.confirmAddress(key);
            fillsIn(key);
            arrivalForms.keep(key, Map.of("meter-M-5", "12"), 1);
            arrivalForms.send(key);
            CaseDetails there = asClerk(() -> desk.open(onlyCase())).details();
            assertThat(there.row().state()).isEqualTo(CaseState.REGISTERED);
            assertThat(there.lastNote(CaseEventKind.ONE_SIDED)).contains("nincs nálunk e-mail-címe");
            assertThat(arrivalForms.look(key, SOMEWHERE).orElseThrow().caseNo()).isNotNull();
        }

        @Test
        void anIncompleteFormIsNotTakenAndSentTwiceItIsSentOnce() {
            String key = confirmed();
            assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> arrivalForms.send(key));
            fillsIn(key);
            arrivalForms.send(key);
            arrivalForms.send(key);
            assertThat(subjects())
                    .filteredOn(subject -> subject.contains("kérjük a megerősítését"))
                    .hasSize(1);
            assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> arrivalForms.keep(key, Map.of(), 1));
        }

        @Test
        void aDraftThatNobodySendsIsForgottenAfterThirtyDaysAndNoSooner() {
            String key = confirmed();
            clock.advance(Duration.ofDays(29));
            jobs.forgetOld();
            assertThat(arrivalForms.look(key, SOMEWHERE)).isPresent();
            clock.advance(Duration.ofDays(2));
            jobs.forgetOld();
            assertThat(arrivalForms.look(key, SOMEWHERE)).isEmpty();
            assertThat(jdbc.sql("select count(*) from service_case")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void guessesAtKeysFromOneAddressAreBounded() {
            for (int i = 0; i < 30; i++) {
                assertThat(arrivalForms.look("rossz" + i, SOMEWHERE)).isEmpty();
            }
            assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> arrivalForms.look("rossz", SOMEWHERE));
        }

        private void request(UUID id, String customer, String serial, String email) {
            request(id, new TypedArrival(ArrivalKind.CHANGE_OF_OCCUPANT, customer, serial, email));
        }

        private void request(UUID id, TypedArrival typed) {
            arrivals.request(new NewArrival(id, typed, Formats.HUNGARIAN, "2026-11"), SOMEWHERE);
        }

        private void wish(String customer, String serial) {
            wish(customer, serial, "uj@example.com");
        }

        private void wish(String customer, String serial, String email) {
            clock.advance(Duration.ofMinutes(1));
            request(UUID.randomUUID(), customer, serial, email);
            jobs.handleWaiting();
        }

        private String begun() {
            wish(CUSTOMER, "SN-M-1");
            return find(KEY);
        }

        private String confirmed() {
            String key = begun();
            arrivalForms.confirmAddress(key);
            return key;
        }

        private UUID sentIn() {
            String key = confirmed();
            fillsIn(key);
            arrivalForms.send(key);
            return onlyCase();
        }

        private void fillsIn(String key) {
            var answers = new HashMap<String, String>();
            answers.put("date", "2026-11-20");
            answers.put("meter-M-1", "780");
            answers.put("new-name", "Nagy Béla");
            answers.put("birth-place", "Eger");
            answers.put("birth-date", "1990-02-03");
            answers.put("new-phone", "06 30 123 4567");
            answers.put("billing", AddressQuestion.join("3524", "Miskolc", "Avasi út 9."));
            answers.put("method", "BANK_TRANSFER");
            arrivalForms.keep(key, answers, 1);
        }

        private static Map<String, String> leavingPart() {
            return Map.of("meter-M-2", "55", "last-bill", AddressQuestion.join("1011", "Budapest", "Fő utca 1."));
        }

        private CaseForm form(String key) {
            CaseForm form = arrivalForms.look(key, SOMEWHERE).orElseThrow().form();
            assertThat(form).isNotNull();
            return form;
        }

        private UUID onlyCase() {
            return jdbc.sql("select id from service_case").query(UUID.class).single();
        }

        private String code() {
            return find(CODE);
        }

        /** From the latest mail that has one. */
        private String find(Pattern what) {
            List<SentMail> latest = mails.newest(20);
            return latest.stream()
                    .map(mail -> what.matcher(mail.text()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Arriving {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Arriving {}
}
