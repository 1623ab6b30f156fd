package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.cases.CasePage.Party;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A clerk writes cases down: days count from the letter, the other party has signed or not, the customer sees it once it is taken. */
class CaseIntakeTest {

    /** The laboratory's clock stands on it. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    abstract static class AtTheDesk extends CaseLab {

        private static final Map<String, String> TENANT = Map.of(
                "places",
                CUSTOMER + "/00000001",
                "tenant-name",
                "Bérlő Béla",
                "surety",
                Acknowledgement.TICKED,
                "payer",
                Acknowledgement.TICKED,
                "tenant-address",
                AddressQuestion.join("3525", "Miskolc", "Széchenyi utca 1."));

        @Autowired
        CaseIntake intake;

        @Autowired
        CaseScans scans;

        UUID begun(String procedure, IntakeChannel channel, LocalDate arrived, SecondParty second) {
            UUID id = UUID.randomUUID();
            begin(id, procedure, channel, arrived, second);
            return id;
        }

        private void begin(UUID id, String procedure, IntakeChannel channel, LocalDate arrived, SecondParty second) {
            asClerk(() -> {
                intake.begin(new NewIntake(
                        id, new CustomerId(CUSTOMER), procedure, channel, arrived, second, Formats.HUNGARIAN));
                return id;
            });
        }

        UUID letter(LocalDate arrived) {
            UUID id = begun("mailing-address", IntakeChannel.LETTER, arrived, SecondParty.INVITED);
            answer(
                    id,
                    Map.of(
                            "places",
                            CUSTOMER + "/00000001",
                            "address",
                            AddressQuestion.join("3525", "Miskolc", "Széchenyi utca 1.")));
            return id;
        }

        void answer(UUID id, Map<String, String> answers) {
            asClerk(() -> intake.keep(id, answers, 2));
        }

        void take(UUID id) {
            asClerk(() -> {
                intake.take(id);
                return id;
            });
        }

        /** By a colleague. */
        private void discard(UUID id) {
            asOtherClerk(() -> {
                intake.discard(id);
                return id;
            });
        }

        @Test
        void theCustomerSeesItOnceItIsTakenAndNotBefore() {
            UUID id = letter(TODAY);
            assertThat(asCustomer(() -> service.cases())).isEmpty();
            assertThatThrownBy(() -> details(id)).isInstanceOf(NoSuchCase.class);
            assertThat(asCustomer(() -> uploads.own(id, PaperKind.OTHER)).files())
                    .isEmpty();
            assertThatThrownBy(() -> asCustomer(() -> forms.keep(id, Map.of("places", ""), 1)))
                    .isInstanceOf(NoSuchCase.class);
            take(id);
            assertThat(asCustomer(() -> service.cases()))
                    .extracting(CaseRow::caseNo)
                    .containsExactly("2026/00001");
            assertThat(details(id).events())
                    .extracting(CaseEvent::kind, CaseEvent::actor)
                    .startsWith(tuple(CaseEventKind.RECEIVED, Actor.CLERK));
            assertThat(subjects()).anyMatch(subject -> subject.contains("Megkaptuk a kérelmét"));
        }

        /** It is the first row of the worklist's day that counts, not the day on which somebody opened the envelope. */
        @Test
        void termsCountFromTheDayOnWhichTheLetterCame() {
            UUID id = letter(TODAY.minusDays(5));
            take(id);
            CaseRow row = details(id).row();
            assertThat(LocalDate.ofInstant(row.filedAt(), Formats.ZONE)).isEqualTo(TODAY.minusDays(5));
            UUID today = letter(TODAY);
            take(today);
            assertThat(details(today).row().dueOn()).isEqualTo(row.dueOn().plusDays(5));
        }

        /** Of a joint request that came on the 20th, and is written down on the 25th, the month is December's. */
        @Test
        void theMonthOfAJointRequestFollowsFromTheLettersDay() {
            UUID early = begun("joint-billing", IntakeChannel.LETTER, LocalDate.of(2026, 11, 20), SecondParty.SIGNED);
            UUID late = begun("joint-billing", IntakeChannel.LETTER, TODAY, SecondParty.SIGNED);
            for (UUID id : List.of(early, late)) {
                answer(id, TENANT);
                take(id);
            }
            assertThat(changesOn(early)).containsOnly(LocalDate.of(2026, 12, 1));
            assertThat(changesOn(late)).containsOnly(LocalDate.of(2027, 1, 1));
        }

        private List<LocalDate> changesOn(UUID id) {
            return asClerk(() -> desk.open(id)).changes().stream()
                    .map(told -> told.change().effectiveOn())
                    .toList();
        }

        @Test
        void whoHasSignedIsNotWrittenToAndTheirAnswersAreAsked() {
            UUID id = begun("joint-billing", IntakeChannel.DESK, TODAY, SecondParty.SIGNED);
            answer(
                    id,
                    Map.of(
                            "places",
                            CUSTOMER + "/00000001",
                            "tenant-name",
                            "Bérlő Béla",
                            "surety",
                            Acknowledgement.TICKED));
            assertThatThrownBy(() -> take(id)).isInstanceOf(CaseRefused.class);
            answer(id, TENANT);
            take(id);
            assertThat(details(id).row().caseNo()).isNotNull();
            assertThat(details(id).events())
                    .extracting(CaseEvent::kind)
                    .containsExactly(
                            CaseEventKind.CONFIRMED_BY_OTHER, CaseEventKind.RECEIVED, CaseEventKind.REGISTERED);
            assertThat(details(id).papers())
                    .extracting(CaseDetails.Paper::kind)
                    .containsExactly(CaseDocumentKind.REQUEST, CaseDocumentKind.STATEMENT);
        }

        @Test
        void whoCannotBeReachedIsNotAskedAndTheClerkKnows() {
            UUID id = begun("joint-billing", IntakeChannel.DESK, TODAY, SecondParty.ABSENT);
            answer(
                    id,
                    Map.of(
                            "places",
                            CUSTOMER + "/00000001",
                            "tenant-name",
                            "Bérlő Béla",
                            "surety",
                            Acknowledgement.TICKED));
            take(id);
            assertThat(details(id).events())
                    .extracting(CaseEvent::kind)
                    .containsExactly(CaseEventKind.ONE_SIDED, CaseEventKind.RECEIVED, CaseEventKind.REGISTERED);
        }

        @Test
        void whoIsInvitedIsWrittenToAsOnline() {
            UUID id = begun("joint-billing", IntakeChannel.DESK, TODAY, SecondParty.INVITED);
            answer(
                    id,
                    Map.of(
                            "places",
                            CUSTOMER + "/00000001",
                            "tenant-name",
                            "Bérlő Béla",
                            "surety",
                            Acknowledgement.TICKED));
            assertThatThrownBy(() -> take(id)).isInstanceOf(CaseRefused.class);
            answer(id, Map.of("tenant-email", "berlo@example.com"));
            take(id);
            assertThat(state(id)).isEqualTo(CaseState.AWAITING_OTHER_PARTY);
            assertThat(subjects()).anyMatch(subject -> subject.contains("megerősítését kéri"));
        }

        @Test
        void takenTwiceItIsTakenOnceAndAColleagueMayGoOn() {
            UUID id = letter(TODAY);
            assertThat(asOtherClerk(() -> intake.begun()))
                    .extracting(CaseRow::id)
                    .containsExactly(id);
            asOtherClerk(() -> {
                intake.take(id);
                return id;
            });
            take(id);
            begin(id, "mailing-address", IntakeChannel.DESK, TODAY, SecondParty.INVITED);
            assertThat(jdbc.sql("select count(*) from service_case")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(asClerk(() -> intake.begun())).isEmpty();
            assertThatThrownBy(() -> answer(id, Map.of("address", ""))).isInstanceOf(CaseRefused.class);
            assertThatThrownBy(() -> discard(id)).isInstanceOf(CaseRefused.class);
        }

        @Test
        void whatIsDiscardedIsGone() {
            UUID id = letter(TODAY);
            discard(id);
            assertThatThrownBy(() -> asClerk(() -> intake.form(id))).isInstanceOf(NoSuchCase.class);
        }

        @Test
        void noDayAheadNoStrangeCustomerAndNoCaseOfACustomersOwn() {
            assertThatThrownBy(
                            () -> begun("mailing-address", IntakeChannel.LETTER, TODAY.plusDays(1), SecondParty.SIGNED))
                    .isInstanceOf(CaseRefused.class);
            assertThatThrownBy(() -> asClerk(() -> intake.offered(new CustomerId("822000077"))))
                    .isInstanceOf(NoSuchCase.class);
            UUID own = filledIn();
            assertThatThrownBy(() -> asClerk(() -> intake.form(own))).isInstanceOf(NoSuchCase.class);
            assertThat(asClerk(() -> intake.begun())).isEmpty();
        }

        @Test
        void customersTakeNothing() {
            UUID id = letter(TODAY);
            assertThatThrownBy(() -> asCustomer(() -> intake.form(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> asCustomer(() -> scans.shelf(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> asCustomer(() -> papers.receipt(id))).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void eachStepOfAClerkIsLogged() {
            UUID id = letter(TODAY);
            asClerk(() -> intake.form(id));
            take(id);
            assertThat(jdbc.sql("select action from audit_event where subject like ?")
                            .param("case " + id + "%")
                            .query(String.class)
                            .list())
                    .contains("case.intake-begun", "case.intake-seen", "case.intake-taken");
        }

        @ParameterizedTest
        @EnumSource(Party.class)
        void aScanGetsTheNextSubNumberAndTheCustomerSeesTheirOwnOnly(Party party) {
            UUID id = taken();
            asClerk(() -> scans.shelf(id).add("level.png", photo(1)));
            clerk(id, version -> scans.file(id, version, PaperKind.OTHER, party));
            CaseDetails.Paper last = details(id).papers().getLast();
            assertThat(last.subNo()).isEqualTo(2);
            assertThat(last.isForCustomer()).isEqualTo(party == Party.APPLICANT);
            assertThat(asClerk(() -> scans.shelf(id).files())).isEmpty();
            assertThat(details(id).events().getLast().kind()).isEqualTo(CaseEventKind.SCANNED);
        }

        @Test
        void ofTwoWhoScanAtOnceTheSecondIsTold() {
            UUID id = taken();
            long seen = details(id).version();
            asClerk(() -> scans.shelf(id).add("level.png", photo(1)));
            clerk(id, version -> desk.askForSupplement(id, version, "A címet.", Set.of(), TODAY.plusDays(8)));
            assertThatThrownBy(() -> asOtherClerk(() -> {
                        scans.file(id, seen, PaperKind.OTHER, Party.APPLICANT);
                        return id;
                    }))
                    .isInstanceOf(CaseRefused.class);
            assertThatThrownBy(() ->
                            clerk(sent(), version -> scans.file(sent(), version, PaperKind.OTHER, Party.APPLICANT)))
                    .isInstanceOf(CaseRefused.class);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends AtTheDesk {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends AtTheDesk {}
}
