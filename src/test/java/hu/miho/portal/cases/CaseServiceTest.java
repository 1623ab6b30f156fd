package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.identity.AccountErased;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionOperations;

/** A case from the draft to what the billing system answers, by the customer, strangers and clerks; on both databases. */
class CaseServiceTest {

    abstract static class Cases extends CaseLab {

        @Autowired
        CaseRepository repository;

        @Autowired
        Registration registration;

        @Autowired
        TransactionOperations transaction;

        @Autowired
        ApplicationEventPublisher events;

        @Test
        void aDraftKeepsWhatWasTypedRightOrWrong() {
            UUID id = asCustomer(
                    () -> service.start("mailing-address", Formats.HUNGARIAN).id());
            asCustomer(() -> forms.keep(id, Map.of("address", "35\nMisk\n"), 2));
            CaseForm form = asCustomer(() -> forms.form(id));
            assertThat(form.answers().of("address")).isEqualTo("35\nMisk");
            assertThat(form.reached()).isEqualTo(2);
            assertThat(form.firstIncomplete()).isEqualTo(1);
        }

        @Test
        void aDraftGoesWithTheAccountAndWhatWasSentInStays() {
            UUID kept = sent();
            UUID draft = filledIn();
            UUID ofOther = asStranger(
                    () -> service.start("mailing-address", Formats.HUNGARIAN).id());
            transaction.executeWithoutResult(status ->
                    events.publishEvent(new AccountErased(UUID.randomUUID(), Set.of(new CustomerId(CUSTOMER)))));
            assertThat(jdbc.sql("select id from service_case").query(UUID.class).list())
                    .contains(kept, ofOther)
                    .doesNotContain(draft);
        }

        @Test
        void whoBeginsTheSameAgainGoesOnWithTheDraft() {
            UUID id = filledIn();
            assertThat(asCustomer(() ->
                            service.start("mailing-address", Formats.HUNGARIAN).id()))
                    .isEqualTo(id);
        }

        @Test
        void aDraftCanBeForgottenWhatWasSentInCannot() {
            UUID draft = filledIn();
            asCustomer(() -> discard(draft));
            assertThat(asCustomer(() -> service.cases())).isEmpty();
            UUID sent = sent();
            refused(Reason.STATE_FORBIDS, () -> asCustomer(() -> discard(sent)));
        }

        private UUID discard(UUID id) {
            service.discard(id);
            return id;
        }

        @Test
        void whatIsSentInIsReceivedThenRegisteredAndAnswered() {
            UUID id = sent();
            CaseDetails details = details(id);
            assertThat(details.row().state()).isEqualTo(CaseState.REGISTERED);
            assertThat(details.row().caseNo()).isEqualTo("2026/00001");
            assertThat(details.row().dueOn()).hasToString("2026-12-03");
            assertThat(details.events())
                    .extracting(CaseEvent::kind)
                    .containsExactly(CaseEventKind.RECEIVED, CaseEventKind.REGISTERED);
            assertThat(details.papers())
                    .extracting(paper -> paper.number("2026/00001"))
                    .containsExactly("2026/00001-1");
            assertThat(subjects()).containsExactly("Megkaptuk a kérelmét: 2026/00001");
        }

        @Test
        void whatIsIncompleteOrWouldChangeNothingIsNotSentIn() {
            UUID id = asCustomer(
                    () -> service.start("contact-data", Formats.HUNGARIAN).id());
            refused(Reason.INCOMPLETE, () -> asCustomer(() -> forms.send(id)));
            asCustomer(() -> forms.keep(id, Map.of("email", "rossz"), 1));
            refused(Reason.INCOMPLETE, () -> asCustomer(() -> forms.send(id)));
            asCustomer(() -> forms.keep(id, Map.of("email", "uj@example.com"), 1));
            asCustomer(() -> forms.send(id));
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
        }

        @Test
        void fiftyRepeatsAreSentInOnce() throws Exception {
            UUID id = filledIn();
            Callable<String> send = () -> asCustomer(() -> forms.send(id)).row().caseNo();
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer : threads.invokeAll(Collections.nCopies(50, send))) {
                    assertThat(answer.get()).isEqualTo("2026/00001");
                }
            }
            assertThat(subjects()).hasSize(1);
            assertThat(details(id).events()).hasSize(2);
        }

        @Test
        void casesAreNumberedFromOneEachYear() {
            sent();
            assertThat(details(sent()).row().caseNo()).isEqualTo("2026/00002");
            clock.advance(Duration.ofDays(60));
            try {
                assertThat(details(sent()).row().caseNo()).isEqualTo("2027/00001");
            } finally {
                clock.advance(Duration.ofDays(-60));
            }
        }

        @Test
        void fiftyFilingsAtOnceSomeOfThemRolledBackLeaveNoGap() throws Exception {
            List<Callable<Boolean>> filings = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                boolean fails = i % 3 == 0;
                UUID id = draft();
                filings.add(() -> {
                    transaction.executeWithoutResult(status -> {
                        registration.receive(repository.lock(id).orElseThrow(), Actor.CUSTOMER);
                        if (fails) {
                            status.setRollbackOnly();
                        }
                    });
                    return !fails;
                });
            }
            try (var threads = Executors.newFixedThreadPool(50)) {
                for (var filing : threads.invokeAll(filings)) {
                    filing.get();
                }
            }
            List<String> numbers = jdbc.sql(
                            "select case_no from service_case where case_no is not null order by case_no")
                    .query(String.class)
                    .list();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, 33)
                            .mapToObj("2026/%05d"::formatted)
                            .toList());
        }

        private UUID draft() {
            var one = new Case(
                    UUID.randomUUID(),
                    "contact-data",
                    new CustomerId(CUSTOMER),
                    "Kovács Ilona",
                    Formats.HUNGARIAN,
                    clock.instant());
            one.keep(Map.of("email", "uj@example.com"), 1, clock.instant());
            return repository.saveAndFlush(one).id();
        }

        @Test
        void somebodyElsesCaseLooksLikeOneThatIsMissing() {
            UUID id = sent();
            for (UUID asked : List.of(id, UUID.randomUUID())) {
                missing(() -> asStranger(() -> service.find(asked)));
                missing(() -> asStranger(() -> forms.form(asked)));
                missing(() -> asStranger(() -> forms.send(asked)));
                missing(() -> asStranger(() -> forms.keep(asked, Map.of("address", "x"), 1)));
                missing(() -> asStranger(() -> {
                    service.withdraw(asked);
                    return asked;
                }));
            }
            assertThat(asStranger(() -> service.cases())).isEmpty();
        }

        @Test
        void somebodyElsesPlaceCannotBeNamed() {
            UUID id = filledIn();
            asCustomer(() -> forms.keep(id, Map.of("places", STRANGER + "/00000001"), 1));
            refused(Reason.INCOMPLETE, () -> asCustomer(() -> forms.send(id)));
        }

        @Test
        void ofTwoClerksTheSecondIsToldAndNothingHappensTwice() {
            UUID id = sent();
            long seen = asClerk(() -> desk.open(id)).details().version();
            asClerk(() -> run(() -> desk.take(id, seen)));
            refused(Reason.CHANGED_MEANWHILE, () -> asOtherClerk(() -> run(() -> desk.take(id, seen))));
            refused(Reason.WITH_ANOTHER_CLERK, () -> asOtherClerk(() -> run(() -> desk.approve(id, version(id)))));
            assertThat(details(id).events()).extracting(CaseEvent::kind).containsOnlyOnce(CaseEventKind.TAKEN);
        }

        @Test
        void ofEightClerksAtOnceOneTakesIt() throws Exception {
            UUID id = sent();
            long seen = version(id);
            Callable<Boolean> take = () -> {
                try {
                    return asClerk(() -> run(() -> desk.take(id, seen)));
                } catch (CaseRefused late) {
                    return false;
                }
            };
            int taken = 0;
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer : threads.invokeAll(Collections.nCopies(8, take))) {
                    taken += answer.get() ? 1 : 0;
                }
            }
            assertThat(taken).isEqualTo(1);
        }

        @Test
        void aColleagueIsHandedTheCaseAndTheCustomerSeesNothingOfIt() {
            UUID id = taken();
            String other = asOtherClerk(() -> CurrentUser.find().orElseThrow().userName());
            clerk(id, version -> desk.handOver(id, version, other, "szabadságon leszek"));
            assertThat(details(id).row().assignee()).isEqualTo(other);
            asOtherClerk(() -> run(() -> desk.approve(id, version(id))));
            assertThat(state(id)).isEqualTo(CaseState.APPROVED);
            assertThat(CaseEventKind.HANDED_OVER.isForCustomer()).isFalse();
        }

        @Test
        void whatIsMissingIsAskedForSuppliedAndDecided() {
            UUID id = taken();
            clerk(id, version -> desk.askForSupplement(id, version, "Kérjük a házszámot.", Set.of(), clockDay(15)));
            assertThat(state(id)).isEqualTo(CaseState.AWAITING_SUPPLEMENT);
            assertThat(asCustomer(() -> forms.form(id)).missing()).isEqualTo("Kérjük a házszámot.");
            asCustomer(() ->
                    forms.keep(id, Map.of("address", AddressQuestion.join("3525", "Miskolc", "Széchenyi utca 2.")), 3));
            asCustomer(() -> forms.send(id));
            assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
            assertThat(details(id).papers())
                    .extracting(CaseDetails.Paper::kind)
                    .containsExactly(CaseDocumentKind.REQUEST, CaseDocumentKind.SUPPLEMENT);
            assertThat(subjects())
                    .containsExactly(
                            "Megkaptuk a hiánypótlást: 2026/00001",
                            "Hiánypótlást kérünk: 2026/00001",
                            "Elkezdtünk foglalkozni az ügyével: 2026/00001",
                            "Megkaptuk a kérelmét: 2026/00001");
        }

        @Test
        void approvalWritesTheChangesAndALetter() {
            UUID id = approved();
            assertThat(state(id)).isEqualTo(CaseState.APPROVED);
            assertThat(ledger.unconfirmed())
                    .extracting(
                            ApprovedChange::caseNo,
                            ApprovedChange::changeNo,
                            change -> change.change().newValue())
                    .containsExactly(tuple("2026/00001", 1, "3525 Miskolc, Széchenyi utca 1."));
            assertThat(subjects()).first().isEqualTo("Jóváhagytuk a kérelmét: 2026/00001");
            assertThat(mails.newest(1).getFirst().attachments().getFirst().fileName())
                    .isEqualTo("2026-00001-2.pdf");
        }

        @Test
        void refusalTellsWhyAndChangesNothing() {
            UUID id = taken();
            clerk(id, version -> desk.refuse(id, version, "Nem az Ön helye."));
            assertThat(state(id)).isEqualTo(CaseState.REFUSED);
            assertThat(ledger.unconfirmed()).isEmpty();
            assertThat(mails.newest(1).getFirst().text()).contains("Nem az Ön helye.");
        }

        @Test
        void theExportedCaseIsBeingRecordedUntilAllIsBooked() {
            UUID id = approved();
            ledger.exported(List.of("2026/00001"));
            ledger.exported(List.of("2026/00001"));
            assertThat(state(id)).isEqualTo(CaseState.BEING_RECORDED);
            billingAnswers(id, 1, "BOOKED");
            confirmations.look();
            assertThat(state(id)).isEqualTo(CaseState.CLOSED);
            assertThat(ledger.unconfirmed()).isEmpty();
            assertThat(subjects()).first().isEqualTo("Elkészült az ügye: 2026/00001");
            assertThat(subjects())
                    .filteredOn(subject -> subject.startsWith("Elkészült"))
                    .hasSize(1);
        }

        @Test
        void whoIsKilledBetweenTheExportAndItsNoteLosesNothing() {
            UUID id = approved();
            assertThat(ledger.unconfirmed()).hasSize(1);
            billingAnswers(id, 1, "BOOKED");
            assertThat(state(id)).isEqualTo(CaseState.CLOSED);
        }

        @Test
        void whatTheBillingSystemRefusesComesBackToTheClerk() {
            UUID id = approved();
            ledger.exported(List.of("2026/00001"));
            billingAnswers(id, 1, "REFUSED");
            assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
            assertThat(details(id).lastNote(CaseEventKind.RECORDING_REFUSED)).isEqualTo("ismeretlen cím");
            clerk(id, version -> desk.approve(id, version));
            assertThat(ledger.unconfirmed())
                    .extracting(ApprovedChange::changeNo)
                    .containsExactly(2);
            billingAnswers(id, 2, "BOOKED");
            assertThat(state(id)).isEqualTo(CaseState.CLOSED);
        }

        @Test
        void whatWasSentInCanBeWithdrawnUntilItIsDecided() {
            UUID id = taken();
            asCustomer(() -> run(() -> service.withdraw(id)));
            asCustomer(() -> run(() -> service.withdraw(id)));
            assertThat(state(id)).isEqualTo(CaseState.WITHDRAWN);
            assertThat(subjects())
                    .filteredOn(subject -> subject.startsWith("Visszavonta"))
                    .hasSize(1);
            UUID decided = approved();
            refused(Reason.STATE_FORBIDS, () -> asCustomer(() -> run(() -> service.withdraw(decided))));
        }

        @Test
        void clerksSeeNoDraftsAndEveryLookIsLogged() {
            UUID draft = filledIn();
            missing(() -> asClerk(() -> desk.open(draft)));
            UUID id = taken();
            assertThat(asClerk(() -> worklist.cases(CaseFilter.NONE, PageRequest.of(0, 10))))
                    .extracting(CaseRow::id)
                    .containsExactly(id);
            assertThat(jdbc.sql("select count(*) from audit_event where action = 'case.seen' and subject = ?")
                            .param("case " + details(id).row().caseNo())
                            .query(Integer.class)
                            .single())
                    .isPositive();
        }

        @ParameterizedTest
        @ValueSource(strings = {"kovács", "00001", CUSTOMER})
        void theWorklistFindsByNumberNameAndCustomer(String words) {
            UUID id = sent();
            assertThat(found(new CaseFilter(null, null, null, null, words))).containsExactly(id);
            assertThat(found(new CaseFilter(null, null, null, null, "nincs ilyen")))
                    .isEmpty();
        }

        @Test
        void theWorklistIsNarrowedByStateProcedureClerkAndDeadline() {
            UUID id = taken();
            String me = asClerk(() -> CurrentUser.find().orElseThrow().userName());
            assertThat(found(new CaseFilter(CaseState.IN_PROGRESS, "mailing-address", me, clockDay(8), null)))
                    .containsExactly(id);
            assertThat(found(new CaseFilter(CaseState.REGISTERED, null, null, null, null)))
                    .isEmpty();
            assertThat(found(new CaseFilter(null, "contact-data", null, null, null)))
                    .isEmpty();
            assertThat(found(new CaseFilter(null, null, "valaki@example.hu", null, null)))
                    .isEmpty();
            assertThat(found(new CaseFilter(null, null, null, clockDay(7), null)))
                    .isEmpty();
        }

        private List<UUID> found(CaseFilter filter) {
            return asClerk(() -> worklist.cases(filter, PageRequest.of(0, 10))).stream()
                    .map(CaseRow::id)
                    .toList();
        }

        private LocalDate clockDay(int daysAhead) {
            return LocalDate.now(clock).plusDays(daysAhead);
        }

        private long version(UUID id) {
            return details(id).version();
        }

        private static boolean run(Runnable step) {
            step.run();
            return true;
        }

        private static void refused(Reason reason, ThrowingCallable step) {
            assertThatExceptionOfType(CaseRefused.class)
                    .isThrownBy(step)
                    .extracting(CaseRefused::reason)
                    .isEqualTo(reason);
        }

        private static void missing(ThrowingCallable step) {
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(step);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Cases {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Cases {}
}
