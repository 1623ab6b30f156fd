package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.identity.OpenSessions.Activity;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.annotation.Transactional;

/** How long a signed-in session lives, and what ends it (S8). */
class OpenSessionsTest {

    @Transactional
    abstract static class Sessions {

        private static final SessionProperties TIMES =
                new SessionProperties(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(2));

        @Autowired
        PortalSessionRepository rows;

        @Autowired
        TestUsers users;

        @Autowired
        JdbcClient jdbc;

        private final MutableClock clock = new MutableClock("2026-11-23T10:00:00Z");
        private PortalSessions sessions;
        private OpenSessions open;
        private UUID account;
        private UUID session;
        private final MockHttpSession browser = new MockHttpSession();

        @BeforeEach
        void aSignedInCustomer() {
            sessions = new PortalSessions(rows, TIMES, ended -> open.on((SessionsEnded) ended), clock);
            open = new OpenSessions(sessions, TIMES, clock);
            account = users.newCustomer(List.of("500700800"));
            session = open(browser);
        }

        @Test
        void itLivesWhileItsOwnerDoesSomething() {
            for (int quarter = 0; quarter < 47; quarter++) {
                clock.advance(Duration.ofMinutes(15));
                assertThat(open.admits(session, Activity.ON_PAGE)).isTrue();
            }
        }

        @Test
        void heartbeatsDoNotKeepItAlive() {
            for (int beat = 0; beat < 5; beat++) {
                clock.advance(Duration.ofMinutes(5));
                assertThat(open.admits(session, Activity.NONE)).isTrue();
            }
            clock.advance(Duration.ofMinutes(5));
            assertThat(open.admits(session, Activity.ON_PAGE)).isFalse();
        }

        @Test
        void itEndsAfterTwelveHoursWhateverIsDone() {
            for (int quarter = 0; quarter < 47; quarter++) {
                clock.advance(Duration.ofMinutes(15));
                open.admits(session, Activity.ON_PAGE);
            }
            assertThat(open.endsForGood(session)).isFalse();
            clock.advance(Duration.ofMinutes(14));
            assertThat(open.admits(session, Activity.ON_PAGE)).isTrue();
            assertThat(open.endsForGood(session)).isTrue();
            clock.advance(Duration.ofMinutes(1));
            assertThat(open.admits(session, Activity.ON_PAGE)).isFalse();
        }

        @Test
        void onceWarnedOnlyTheAnswerKeepsIt() {
            clock.advance(Duration.ofMinutes(28));
            open.warn(session);
            open.admits(session, Activity.ON_PAGE);
            assertThat(open.remaining(session)).contains(Duration.ofMinutes(2));
            open.stay(session);
            assertThat(open.remaining(session)).contains(Duration.ofMinutes(30));
            clock.advance(Duration.ofMinutes(3));
            assertThat(open.admits(session, Activity.NONE)).isTrue();
        }

        @Test
        void onceWarnedAskingForAPageKeepsItToo() {
            clock.advance(Duration.ofMinutes(28));
            open.warn(session);
            open.admits(session, Activity.NAVIGATION);
            assertThat(open.isWarned(session)).isFalse();
            assertThat(open.remaining(session)).contains(Duration.ofMinutes(30));
        }

        @Test
        void signingOutEndsItAndItsBrowserSession() {
            open.end(session);
            assertThat(open.admits(session, Activity.ON_PAGE)).isFalse();
            assertThat(browser.isInvalid()).isTrue();
        }

        @Test
        void endingTheOthersKeepsThisOne() {
            var elsewhere = new MockHttpSession();
            UUID other = open(elsewhere);
            sessions.endAllOf(account, session);
            assertThat(open.admits(session, Activity.ON_PAGE)).isTrue();
            assertThat(open.admits(other, Activity.ON_PAGE)).isFalse();
            assertThat(elsewhere.isInvalid()).isTrue();
        }

        @Test
        void aDisabledAccountsSessionsAreDead() {
            jdbc.sql("update portal_account set status = 'DISABLED' where id = ?")
                    .param(account)
                    .update();
            assertThat(open.admits(session, Activity.ON_PAGE)).isFalse();
        }

        @Test
        void aSessionEndedOnAnotherNodeIsDeadHere() {
            assertThat(open.admits(session, Activity.ON_PAGE)).isTrue();
            jdbc.sql("update portal_session set ended_at = current_timestamp where id = ?")
                    .param(session)
                    .update();
            assertThat(open.admits(session, Activity.ON_PAGE)).isFalse();
        }

        @Test
        void anUnknownSessionIsRefused() {
            assertThat(open.admits(UUID.randomUUID(), Activity.NAVIGATION)).isFalse();
        }

        private UUID open(MockHttpSession httpSession) {
            UUID id = sessions.open(account, "Firefox, Linux", "192.0.2.0/24");
            open.add(id, httpSession);
            return id;
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Sessions {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Sessions {}
}
