package hu.miho.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.audit.AuditTrail;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerAccess;
import hu.miho.portal.customers.NotCovered;
import hu.miho.portal.identity.AccountDeletion;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.CurrentPasswordWrong;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.PasswordRefused;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestBrowser;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.registration.DelegationDetails.State;
import hu.miho.portal.registration.DelegationRefused.Reason;
import hu.miho.portal.registration.NewDelegation.Deed;
import hu.miho.portal.registration.NewDelegation.Field;
import hu.miho.portal.registration.NewDelegation.Problem;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.DatabaseDump;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** From giving to taking back: who must agree, what is open then, and to whom; on both databases. */
class DelegationTest {

    private static final String PASSWORD = "négy kék lámpa az udvaron";
    private static final String NOTICE = "2026-11";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LONGEST = TODAY.plusYears(5);
    private static final Set<AccessArea> MONEY = Set.of(AccessArea.MONEY);

    @SignedInAs(role = Roles.CLERK)
    abstract static class Agreeing {

        @Autowired
        Delegations delegations;

        @Autowired
        OfficeDelegations office;

        @Autowired
        DelegationLinks links;

        @Autowired
        CurrentCustomer currentCustomer;

        @Autowired
        CustomerAccess access;

        @Autowired
        AccountService accounts;

        @Autowired
        AccountDeletion deletion;

        @Autowired
        TestRegistrations driver;

        @Autowired
        TestUsers users;

        @Autowired
        TestMails mails;

        @Autowired
        AuditTrail trail;

        @Autowired
        JdbcClient jdbc;

        private final TestBrowser browser = new TestBrowser();
        private final EmailAddress stranger = new EmailAddress(TestRegistrations.newEmail());
        private CustomerId customer = new CustomerId("000000000");
        private UUID holder = UUID.randomUUID();

        @BeforeEach
        void aHolderWithAPlace() {
            customer = new CustomerId(driver.newCustomer());
            new CustomerData(jdbc).place(customer + "/00000001").insert();
            holder = users.newCustomer(List.of(customer.value()));
        }

        @Test
        void whoHasNoAccountOpensOneByTheLinkAndSeesJustWhatWasOpened() {
            give(MONEY);
            String token = mails.tokenTo(stranger);
            assertThat(links.lookAsDelegate(token).orElseThrow().hasAccount()).isFalse();
            assertThatThrownBy(() -> links.open(token, "rövid", NOTICE)).isInstanceOf(PasswordRefused.class);
            UUID delegate = links.open(token, PASSWORD, NOTICE);

            signIn(delegate);
            assertThat(currentCustomer.ownCustomerIds()).isEmpty();
            assertThat(currentCustomer.places())
                    .extracting(place -> place.id().customerId())
                    .containsExactly(customer);
            assertThat(currentCustomer.delegating()).contains(customer);
            assertThat(currentCustomer.placeId(AccessArea.MONEY).customerId()).isEqualTo(customer);
            assertThat(currentCustomer.customerIds(AccessArea.MONEY)).containsExactly(customer);
            for (AccessArea closed : EnumSet.complementOf(EnumSet.of(AccessArea.MONEY))) {
                assertThat(currentCustomer.covers(closed)).as("%s", closed).isFalse();
                assertThat(currentCustomer.customerIds(closed)).isEmpty();
                assertThat(currentCustomer.places(closed)).isEmpty();
                assertThatThrownBy(() -> currentCustomer.placeId(closed)).isInstanceOf(NotCovered.class);
                assertThat(access.covers(delegate, customer, closed)).isFalse();
            }
            assertThat(access.covers(delegate, customer, AccessArea.MONEY)).isTrue();
            assertThat(delegations.acting().orElseThrow().holder()).isEqualTo("Kovács Ilona");
            EmailAddress holders = accounts.byId(holder).orElseThrow().email();
            assertThat(mails.subjectsTo(holders)).containsExactly("Nagy Béla elfogadta a megbízást");
            assertThat(trail.about("customer " + customer, Set.of("delegation.begun", "delegation.accepted"), 9))
                    .hasSize(2);
        }

        @Test
        void whoHasAnAccountTakesItOnAndOwnPlacesComeFirst() {
            String own = driver.newCustomer();
            new CustomerData(jdbc).place(own + "/00000001").insert();
            UUID delegate = users.newCustomer(List.of(own));
            EmailAddress address = accounts.byId(delegate).orElseThrow().email();
            give(wish(address.value(), MONEY, null));
            links.accept(mails.tokenTo(address));

            signIn(delegate);
            assertThat(currentCustomer.places())
                    .extracting(place -> place.id().customerId())
                    .containsExactly(new CustomerId(own), customer);
            assertThat(currentCustomer.delegating()).isEmpty();
            assertThat(currentCustomer.customerIds(AccessArea.CASES)).containsExactly(new CustomerId(own));
            assertThat(delegations.own()).containsOnlyKeys(new CustomerId(own));
        }

        @Test
        void whoeverMayHandleCasesSeesTheRestToo() {
            assertThat(give(Set.of(AccessArea.CASES)).areas()).containsExactlyInAnyOrder(AccessArea.values());
        }

        @Test
        void takenBackGivenUpOrExpiredItIsClosedAtOnce() {
            UUID delegate = inForce();
            signIn(holder);
            UUID first = delegations.given().getFirst().id();
            delegations.end(first);
            assertThat(access.covers(delegate, customer, AccessArea.MONEY)).isFalse();
            refused(Reason.CLOSED, () -> delegations.end(first));
            assertThat(mails.subjectsTo(stranger)).first().isEqualTo("Nagy Béla hozzáférése megszűnt");

            UUID second = give(MONEY).id();
            links.accept(mails.tokenTo(stranger));
            assertThat(access.covers(delegate, customer, AccessArea.MONEY)).isTrue();
            jdbc.sql("update delegation set valid_until = ? where id = ?")
                    .params(LocalDate.now().minusDays(2), second)
                    .update();
            assertThat(access.covers(delegate, customer, AccessArea.MONEY)).isFalse();
            assertThat(delegations.given().getFirst().state()).isEqualTo(State.EXPIRED);

            UUID third = give(MONEY).id();
            links.accept(mails.tokenTo(stranger));
            signIn(delegate);
            delegations.giveUp(third);
            assertThat(currentCustomer.places()).isEmpty();
        }

        @Test
        void ofTwoOpenOnesForTheSamePersonTheSecondIsRefused() {
            NewDelegation wish = wish(stranger.value(), MONEY, null);
            assertThat(give(wish).id()).isEqualTo(give(wish).id());
            assertThat(mails.subjectsTo(stranger)).hasSize(1);
            refused(Reason.OPEN_ALREADY, () -> give(MONEY));
        }

        @Test
        void nothingIsGivenWithoutThePasswordOrOfSomebodyElses() {
            assertThatThrownBy(() ->
                            byHolder(() -> delegations.give(wish(stranger.value(), MONEY, null), "rossz jelszó")))
                    .isInstanceOf(CurrentPasswordWrong.class);
            signIn(holder);
            String own = accounts.byId(holder).orElseThrow().email().value();
            refused(Reason.OWN_ADDRESS, () -> delegations.give(wish(own, MONEY, null), TestUsers.PASSWORD));
            var foreign = new NewDelegation(
                    UUID.randomUUID(),
                    new CustomerId(driver.newCustomer()),
                    DelegationKind.FAMILY,
                    "Nagy Béla",
                    stranger.value(),
                    MONEY,
                    TODAY.plusYears(1),
                    Formats.HUNGARIAN,
                    null);
            assertThatThrownBy(() -> delegations.give(foreign, TestUsers.PASSWORD))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(delegations.given()).isEmpty();
            assertThat(mails.subjectsTo(stranger)).isEmpty();
        }

        @Test
        void somebodyElsesLooksLikeAMissingOne() {
            UUID id = give(MONEY).id();
            signIn(users.newCustomer(List.of(driver.newCustomer())));
            for (UUID each : List.of(id, UUID.randomUUID())) {
                refused(Reason.CLOSED, () -> delegations.end(each));
                refused(Reason.CLOSED, () -> delegations.approve(each));
                refused(Reason.CLOSED, () -> delegations.sendAgain(each));
                refused(Reason.CLOSED, () -> delegations.giveUp(each));
            }
            assertThat(links.lookAsDelegate(mails.tokenTo(stranger))).isPresent();
        }

        @Test
        void aHundredLooksChangeNothingAndOfFiftyAnswersOneCounts() throws Exception {
            UUID other = users.newCustomer(List.of(driver.newCustomer()));
            EmailAddress address = accounts.byId(other).orElseThrow().email();
            give(wish(address.value(), MONEY, null));
            String token = mails.tokenTo(address);
            IntStream.range(0, 100)
                    .forEach(i -> assertThat(links.lookAsDelegate(token)).isPresent());
            assertThat(DatabaseDump.of(jdbc)).doesNotContain(token);
            assertThat(successes(50, () -> {
                        links.accept(token);
                        return true;
                    }))
                    .isEqualTo(1);
            assertThat(links.lookAsDelegate(token)).isEmpty();
        }

        @Test
        void takingBackEndsTheLinkAndANewLinkEndsTheOneBefore() {
            UUID id = give(MONEY).id();
            String first = mails.tokenTo(stranger);
            delegations.sendAgain(id);
            String second = mails.tokenTo(stranger);
            assertThat(links.lookAsDelegate(first)).isEmpty();
            assertThat(links.lookAsDelegate(second)).isPresent();
            delegations.end(id);
            assertThat(links.lookAsDelegate(second)).isEmpty();
            assertThatThrownBy(() -> links.open(second, PASSWORD, NOTICE)).isInstanceOf(ActivationRefused.class);
            assertThat(accounts.byEmail(stranger)).isEmpty();
        }

        @Test
        void aClerksDeedCountsWhenTheHolderAgreesByMail() {
            DelegationDetails begun = office.register(wish(stranger.value(), MONEY, new Deed(TODAY, false, null)));
            assertThat(begun.state()).isEqualTo(State.AWAITING_HOLDER);
            assertThat(mails.subjectsTo(stranger)).isEmpty();
            EmailAddress holders = accounts.byId(holder).orElseThrow().email();
            String token = mails.tokenTo(holders);
            assertThat(links.lookAsDelegate(token)).as("another purpose").isEmpty();
            assertThat(links.lookAsHolder(token)).isPresent();
            links.approve(token);
            assertThatThrownBy(() -> links.refuse(token)).isInstanceOf(LinkNotUsable.class);
            UUID delegate = links.open(mails.tokenTo(stranger), PASSWORD, NOTICE);
            assertThat(access.covers(delegate, customer, AccessArea.MONEY)).isTrue();
            office.end(begun.id());
            assertThat(access.covers(delegate, customer, AccessArea.MONEY)).isFalse();
        }

        @Test
        void aHolderWhoDoesNotAgreeEndsIt() {
            office.register(wish(stranger.value(), MONEY, new Deed(TODAY, false, null)));
            links.refuse(mails.tokenTo(accounts.byId(holder).orElseThrow().email()));
            assertThat(office.of(customer)).extracting(DelegationDetails::state).containsExactly(State.ENDED);
            assertThat(mails.subjectsTo(stranger)).isEmpty();
        }

        @Test
        void aSignedInHolderAgreesWithoutTheMail() {
            UUID id = office.register(wish(stranger.value(), MONEY, new Deed(TODAY, false, null)))
                    .id();
            signIn(holder);
            delegations.approve(id);
            assertThat(delegations.given().getFirst().state()).isEqualTo(State.AWAITING_DELEGATE);
            refused(Reason.CLOSED, () -> delegations.approve(id));
        }

        @Test
        void whoCannotBeReachedAgreesAtTheDesk() {
            customer = new CustomerId(driver.newCustomer());
            refused(
                    Reason.NO_ADDRESS,
                    () -> office.register(wish(stranger.value(), MONEY, new Deed(TODAY, false, null))));
            assertThat(office.of(customer)).isEmpty();
            var atDesk = new Deed(TODAY, true, IdentifiedBy.ID_CARD);
            assertThat(office.register(wish(stranger.value(), MONEY, atDesk)).state())
                    .isEqualTo(State.AWAITING_DELEGATE);
            assertThat(mails.subjectsTo(stranger)).hasSize(1);
        }

        @Test
        void staffTakeNothingOn() {
            EmailAddress clerk = users.newStaff(StaffRole.CLERK);
            give(wish(clerk.value(), MONEY, null));
            String token = mails.tokenTo(clerk);
            assertThat(links.lookAsDelegate(token)).isEmpty();
            refused(Reason.CLOSED, () -> links.accept(token));
        }

        @Test
        void withTheHoldersAccountGoesWhatNobodyIsLeftToTakeBack() {
            UUID delegate = inForce();
            erase(holder, TestUsers.PASSWORD);
            assertThat(access.covers(delegate, customer, AccessArea.MONEY)).isFalse();
        }

        @Test
        void withTheDelegatesAccountGoesWhatItWasGiven() {
            UUID delegate = inForce();
            erase(delegate, PASSWORD);
            signIn(holder);
            assertThat(delegations.given()).extracting(DelegationDetails::state).containsExactly(State.ENDED);
        }

        @Test
        void tenLinksADayAreEnoughForAnAddress() {
            UUID id = give(MONEY).id();
            IntStream.range(0, 9).forEach(i -> delegations.sendAgain(id));
            String last = mails.tokenTo(stranger);
            refused(Reason.TOO_MANY_MAILS, () -> delegations.sendAgain(id));
            assertThat(links.lookAsDelegate(last)).isPresent();
        }

        @Test
        void customersDoNotWriteDeedsDownAndClerksGiveNothing() {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> delegations.given());
            signIn(holder);
            Stream.<Runnable>of(
                            () -> office.of(customer),
                            () -> office.register(wish(stranger.value(), MONEY, new Deed(TODAY, false, null))),
                            () -> office.end(UUID.randomUUID()),
                            () -> office.sendAgain(UUID.randomUUID()))
                    .forEach(step -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(step::run));
        }

        /** @return the delegate's account */
        private UUID inForce() {
            give(MONEY);
            return links.open(mails.tokenTo(stranger), PASSWORD, NOTICE);
        }

        private DelegationDetails give(Set<AccessArea> areas) {
            return give(wish(stranger.value(), areas, null));
        }

        private DelegationDetails give(NewDelegation wish) {
            return byHolder(() -> delegations.give(wish, TestUsers.PASSWORD));
        }

        /** In a request, for the password is asked for. */
        private <T> T byHolder(Supplier<T> work) {
            return as(holder, work);
        }

        private <T> T as(UUID account, Supplier<T> work) {
            T answer = browser.asks(() -> {
                signIn(account);
                return work.get();
            });
            accounts.byId(account).ifPresent(left -> signIn(account));
            return answer;
        }

        private UUID erase(UUID account, String password) {
            return as(account, () -> {
                deletion.delete(password);
                return account;
            });
        }

        private void signIn(UUID account) {
            SecurityContextHolder.getContext().setAuthentication(users.authentication(account));
        }

        private NewDelegation wish(String email, Set<AccessArea> areas, @Nullable Deed deed) {
            return DelegationTest.wish(customer, email, areas, deed);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Agreeing {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Agreeing {}

    @Test
    void whatIsMissingIsSaidFieldByField() {
        CustomerId customer = new CustomerId("100200300");
        var empty = new NewDelegation(
                UUID.randomUUID(),
                customer,
                DelegationKind.ACCOUNTANT,
                " ",
                "nem cím",
                Set.of(),
                null,
                Formats.HUNGARIAN,
                new Deed(null, true, null));
        assertThat(empty.problems(TODAY, LONGEST)).extracting(Problem::field).containsExactly(Field.values());
        assertThat(until(TODAY).problems(TODAY, LONGEST)).isEmpty();
        assertThat(until(LONGEST).problems(TODAY, LONGEST)).isEmpty();
        assertThat(until(TODAY.minusDays(1)).problems(TODAY, LONGEST))
                .extracting(Problem::key)
                .containsExactly("registration.delegation.problem.UNTIL.past");
        assertThat(until(LONGEST.plusDays(1)).problems(TODAY, LONGEST))
                .extracting(Problem::key)
                .containsExactly("registration.delegation.problem.UNTIL.far");
        assertThat(wish(customer, "b@example.com", MONEY, new Deed(TODAY.plusDays(1), false, null))
                        .problems(TODAY, LONGEST))
                .extracting(Problem::key)
                .containsExactly("registration.delegation.problem.DEED_DATED.future");
    }

    private static NewDelegation until(LocalDate day) {
        return new NewDelegation(
                UUID.randomUUID(),
                new CustomerId("100200300"),
                DelegationKind.FAMILY,
                "Nagy Béla",
                "b@example.com",
                MONEY,
                day,
                Formats.HUNGARIAN,
                null);
    }

    private static NewDelegation wish(CustomerId customer, String email, Set<AccessArea> areas, @Nullable Deed deed) {
        return new NewDelegation(
                UUID.randomUUID(),
                customer,
                DelegationKind.FAMILY,
                "Nagy Béla",
                email,
                areas,
                LocalDate.now().plusYears(1),
                Formats.HUNGARIAN,
                deed);
    }

    private static void refused(Reason reason, Runnable step) {
        assertThatExceptionOfType(DelegationRefused.class)
                .isThrownBy(step::run)
                .extracting(DelegationRefused::reason)
                .isEqualTo(reason);
    }

    private static long successes(int tries, Callable<?> step) throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            long went = 0;
            Callable<Boolean> attempt = () -> {
                try {
                    step.call();
                    return true;
                } catch (LinkNotUsable | DelegationRefused refused) {
                    return false;
                }
            };
            for (Future<Boolean> each : pool.invokeAll(Collections.nCopies(tries, attempt))) {
                went += each.get() ? 1 : 0;
            }
            return went;
        }
    }
}
