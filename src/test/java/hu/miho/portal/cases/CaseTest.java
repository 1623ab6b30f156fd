package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case allows in which state, and to whom. */
class CaseTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 3);
    private static final CustomerId CUSTOMER = new CustomerId("100200300");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, AWAITING_OTHER_PARTY RECEIVED",
        "AWAITING_OTHER_PARTY, RECEIVED WITHDRAWN",
        "RECEIVED, REGISTERED",
        "REGISTERED, IN_PROGRESS WITHDRAWN",
        "IN_PROGRESS, AWAITING_SUPPLEMENT APPROVED REFUSED WITHDRAWN",
        "AWAITING_SUPPLEMENT, IN_PROGRESS REFUSED WITHDRAWN",
        "APPROVED, BEING_RECORDED IN_PROGRESS CLOSED",
        "BEING_RECORDED, IN_PROGRESS CLOSED",
        "REFUSED, ''",
        "CLOSED, ''",
        "WITHDRAWN, ''"
    })
    void eachStateBecomesOnlyWhatMayFollowIt(CaseState state, String followers) {
        List<CaseState> allowed = Stream.of(followers.split(" "))
                .filter(name -> !name.isEmpty())
                .map(CaseState::valueOf)
                .toList();
        assertThat(Arrays.stream(CaseState.values()).filter(state::canBecome))
                .containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(state.isOpen()).isEqualTo(!allowed.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void whatLiesAheadLeadsToTheEnd(CaseState state) {
        assertThat(state.ahead().isEmpty()).isEqualTo(!state.isOpen());
        if (state.isOpen()) {
            assertThat(state.ahead()).doesNotContain(state).endsWith(CaseState.CLOSED);
        }
    }

    @Test
    void receiptPrecedesRegistration() {
        Case one = draft();
        refused(Reason.STATE_FORBIDS, () -> one.register("2026/00001", DUE, NOW));
        one.receive(Actor.CUSTOMER, NOW);
        one.register("2026/00001", DUE, NOW);
        assertThat(one.toDetails().events())
                .extracting(CaseEvent::kind)
                .containsExactly(CaseEventKind.RECEIVED, CaseEventKind.REGISTERED);
    }

    @Test
    void whatWasSentInIsChangedNoMore() {
        Case one = registered();
        refused(Reason.STATE_FORBIDS, () -> one.keep(Map.of("a", "b"), 1, NOW));
        refused(Reason.STATE_FORBIDS, () -> one.receive(Actor.CUSTOMER, NOW));
    }

    @Test
    void onlyTheClerkWhoDealsWithItDecides() {
        Case one = registered();
        refused(Reason.STATE_FORBIDS, () -> one.approve("a@miho.hu", List.of(), NOW));
        one.take("a@miho.hu", NOW);
        refused(Reason.STATE_FORBIDS, () -> one.take("b@miho.hu", NOW));
        refused(Reason.WITH_ANOTHER_CLERK, () -> one.approve("b@miho.hu", List.of(), NOW));
        refused(Reason.WITH_ANOTHER_CLERK, () -> one.refuse("b@miho.hu", "nem", NOW));
        one.handOver("b@miho.hu", "b@miho.hu", null, NOW);
        one.refuse("b@miho.hu", "nem", NOW);
        assertThat(one.state()).isEqualTo(CaseState.REFUSED);
        refused(Reason.STATE_FORBIDS, () -> one.withdraw(NOW));
    }

    @Test
    void whatChangesNothingElsewhereIsClosedAtOnce() {
        Case one = registered();
        one.take("a@miho.hu", NOW);
        one.approve("a@miho.hu", List.of(), NOW);
        assertThat(one.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void itIsClosedWhenTheLastChangeIsBookedAndAnswersCountOnce() {
        Case one = approved(change("1"), change("2"));
        one.confirm(1, ChangeOutcome.BOOKED, DUE, null, DUE, NOW);
        one.confirm(1, ChangeOutcome.REFUSED, DUE, "késő", DUE, NOW);
        one.confirm(9, ChangeOutcome.BOOKED, DUE, null, DUE, NOW);
        assertThat(one.state()).isEqualTo(CaseState.APPROVED);
        one.exported(NOW);
        one.confirm(2, ChangeOutcome.BOOKED, DUE, null, DUE, NOW);
        assertThat(one.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void afterARefusalOnlyWhatIsNotBookedIsToldAgain() {
        Case one = approved(change("1"), change("2"));
        one.exported(NOW);
        one.confirm(1, ChangeOutcome.BOOKED, DUE, null, DUE, NOW);
        one.confirm(2, ChangeOutcome.REFUSED, DUE, "ismeretlen cím", DUE, NOW);
        assertThat(one.state()).isEqualTo(CaseState.IN_PROGRESS);
        one.approve("a@miho.hu", List.of(change("1"), change("3")), NOW);
        assertThat(one.changes()).extracting(CaseChange::newValue).containsExactly("1", "2", "3");
        one.confirm(3, ChangeOutcome.BOOKED, DUE, null, DUE, NOW);
        assertThat(one.state()).isEqualTo(CaseState.CLOSED);
    }

    private static Change change(String value) {
        return new Change(CUSTOMER, null, null, ChangeField.PHONE, DUE, null, value);
    }

    private static Case draft() {
        return new Case(UUID.randomUUID(), "contact-data", CUSTOMER, "Kovács Ilona", Formats.HUNGARIAN, NOW);
    }

    private static Case registered() {
        Case one = draft();
        one.receive(Actor.CUSTOMER, NOW);
        one.register("2026/00001", DUE, NOW);
        return one;
    }

    private static Case approved(Change... changes) {
        Case one = registered();
        one.take("a@miho.hu", NOW);
        one.approve("a@miho.hu", List.of(changes), NOW);
        return one;
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(step)
                .extracting(CaseRefused::reason)
                .isEqualTo(reason);
    }
}
