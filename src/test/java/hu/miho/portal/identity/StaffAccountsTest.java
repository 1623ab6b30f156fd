package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.notifications.SentMails;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.transaction.support.TransactionOperations;

/** Administrators keep the accounts of staff, and always one is left who can; on both databases. */
class StaffAccountsTest {

    @SignedInAs(role = Roles.ADMIN)
    abstract static class Keeping {

        @Autowired
        StaffAccounts staff;

        @Autowired
        PortalAccountRepository accounts;

        @Autowired
        PortalSessions sessions;

        @Autowired
        TransactionOperations transaction;

        @Autowired
        SentMails mails;

        @Autowired
        JdbcClient jdbc;

        private UUID me;

        @BeforeEach
        void nobodyElseIsAnAdministrator() {
            me = CurrentUser.required().accountId();
            jdbc.sql("update portal_account set staff_role = 'CLERK' where staff_role = 'ADMIN' and id <> ?")
                    .param(me)
                    .update();
            jdbc.sql("update portal_account set password_hash = 'x' where id = ?")
                    .param(me)
                    .update();
        }

        @Test
        void theLastAdministratorCanNeitherBeDisabledNorMadeAClerk() {
            assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> staff.disable(me));
            assertThatExceptionOfType(LastAdministrator.class)
                    .isThrownBy(() -> staff.changeRole(me, StaffRole.LEAD_CLERK));
            administrator(false);
            assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> staff.disable(me));
            assertThat(member(me).active()).isTrue();
            assertThat(member(me).role()).isEqualTo(StaffRole.ADMIN);
        }

        @Test
        void withAnotherOneEitherCanGo() {
            UUID other = administrator(true);
            staff.changeRole(other, StaffRole.CLERK);
            assertThat(member(other).role()).isEqualTo(StaffRole.CLERK);
            staff.changeRole(other, StaffRole.ADMIN);
            staff.disable(other);
            assertThat(member(other).active()).isFalse();
            staff.enable(other);
            assertThat(member(other).active()).isTrue();
        }

        @Test
        void ofTwoWhoDisableEachOtherAtOnceOneIsLeft() throws Exception {
            for (int round = 0; round < 5; round++) {
                UUID other = administrator(true);
                assertThat(atOnce(() -> staff.disable(me), () -> staff.disable(other)))
                        .isOne();
                assertThat(working()).isOne();
                jdbc.sql("update portal_account set status = 'ACTIVE' where id = ?")
                        .param(me)
                        .update();
                jdbc.sql("update portal_account set status = 'DISABLED' where id = ?")
                        .param(other)
                        .update();
            }
        }

        @Test
        void aChangedRoleEndsTheSessions() {
            UUID other = administrator(true);
            sessions.open(other, "Firefox", "192.0.2.0/24");
            staff.changeRole(other, StaffRole.CLERK);
            assertThat(sessions.alive(other)).isEmpty();
        }

        @Test
        void whoHasNotChosenAPasswordIsInvitedAgainAndNobodyElse() {
            var address = new EmailAddress("uj-" + UUID.randomUUID() + "@example.com");
            UUID id = staff.invite(new NewStaffAccount(address, StaffRole.CLERK, Formats.HUNGARIAN));
            assertThat(member(id)).extracting(StaffMember::activated).isEqualTo(false);
            String first = newestText();
            staff.inviteAgain(id);
            assertThat(newestText()).contains("munkatars-aktivalas").isNotEqualTo(first);
            UUID other = administrator(true);
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> staff.inviteAgain(other));
        }

        @Test
        @SignedInAs(role = Roles.LEAD_CLERK)
        void leadClerksDoNoneOfIt() {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> staff.members());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> staff.disable(me));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> staff.changeRole(me, StaffRole.ADMIN));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> staff.inviteAgain(me));
        }

        private UUID administrator(boolean isActivated) {
            return transaction.execute(status -> {
                var account = PortalAccount.ofStaff(
                        new EmailAddress("admin-" + UUID.randomUUID() + "@example.com"),
                        StaffRole.ADMIN,
                        Formats.HUNGARIAN,
                        Instant.now());
                if (isActivated) {
                    account.changePassword("x", Instant.now());
                }
                return accounts.saveAndFlush(account).id();
            });
        }

        private StaffMember member(UUID id) {
            return staff.members().stream()
                    .filter(member -> member.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private int working() {
            return jdbc.sql("select count(*) from portal_account where staff_role = 'ADMIN' and status = 'ACTIVE'"
                            + " and password_hash is not null")
                    .query(Integer.class)
                    .single();
        }

        private String newestText() {
            return mails.newest(1).stream().map(SentMail::text).findFirst().orElseThrow();
        }

        /** How many of the steps were done; the others were refused because they would have taken the last one. */
        private static long atOnce(Runnable... steps) throws Exception {
            try (var threads = Executors.newFixedThreadPool(steps.length)) {
                List<Callable<Boolean>> calls = Stream.of(steps)
                        .<Callable<Boolean>>map(step -> new DelegatingSecurityContextCallable<>(() -> isDone(step)))
                        .toList();
                long done = 0;
                for (Future<Boolean> each : threads.invokeAll(calls)) {
                    done += each.get() ? 1 : 0;
                }
                return done;
            }
        }

        private static boolean isDone(Runnable step) {
            try {
                step.run();
                return true;
            } catch (LastAdministrator last) {
                return false;
            }
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Keeping {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Keeping {}
}
