package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.MutableClock;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Visitors cannot fill the memory with sessions (V1). */
class VisitorSessionsTest {

    private static final VisitorProperties LIMITS =
            new VisitorProperties(10, 25, Duration.ofMinutes(2), Duration.ofMinutes(15));

    private final MutableClock clock = new MutableClock("2026-11-23T10:00:00Z");
    private final VisitorSessions visitors = new VisitorSessions(LIMITS, clock);

    @Test
    void oneNetworkHasSoManySessionsAndTheOldestGo() throws Exception {
        List<MockHttpSession> sessions = visit("192.0.2.1", 30);
        assertThat(sessions).filteredOn(session -> !session.isInvalid()).hasSize(10);
        assertThat(sessions.subList(0, 20)).allMatch(MockHttpSession::isInvalid);
    }

    @Test
    void allNetworksTogetherHaveSoMany() throws Exception {
        List<MockHttpSession> sessions = new ArrayList<>();
        for (int network = 0; network < 20; network++) {
            sessions.addAll(visit("192.0.%d.1".formatted(network), 5));
        }
        assertThat(sessions).filteredOn(session -> !session.isInvalid()).hasSize(25);
        assertThat(visitors.count()).isEqualTo(25);
    }

    @Test
    void aBrowserThatCameBackIsSparedWhileThereAreSomeThatNeverDid() throws Exception {
        MockHttpSession person = visit("192.0.2.1", 1).getFirst();
        again("192.0.2.1", person);
        visit("192.0.2.1", 30);
        assertThat(person.isInvalid()).isFalse();
    }

    @Test
    void whoeverNeverComesBackIsForgottenAfterTwoMinutes() throws Exception {
        MockHttpSession robot = visit("192.0.2.1", 1).getFirst();
        clock.advance(Duration.ofSeconds(119));
        visitors.sweep();
        assertThat(robot.isInvalid()).isFalse();
        clock.advance(Duration.ofSeconds(2));
        visitors.sweep();
        assertThat(robot.isInvalid()).isTrue();
    }

    @Test
    void aPageThatSendsNoMoreSignsOfLifeIsFreedWithinSixteenMinutes() throws Exception {
        MockHttpSession page = visit("192.0.2.1", 1).getFirst();
        for (int beat = 0; beat < 12; beat++) {
            clock.advance(Duration.ofMinutes(5));
            again("192.0.2.1", page);
            visitors.sweep();
            assertThat(page.isInvalid()).isFalse();
        }
        clock.advance(Duration.ofMinutes(16));
        visitors.sweep();
        assertThat(page.isInvalid()).isTrue();
        assertThat(visitors.count()).isZero();
    }

    @Test
    void aSessionThatSomebodySignedInToIsNoVisitors() throws Exception {
        MockHttpSession session = visit("192.0.2.1", 1).getFirst();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
        clock.advance(Duration.ofHours(1));
        visit("192.0.2.1", 30);
        visitors.sweep();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aSessionMadeForAnErrorCountsLikeAnyOther() throws Exception {
        var request = request("192.0.2.1");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/nincs-ilyen");
        visitors.doFilter(
                request,
                new MockHttpServletResponse(),
                (asked, response) -> ((HttpServletRequest) asked).getSession(true));
        assertThat(visitors.count()).isEqualTo(1);
    }

    @Test
    void whatNeedsNoSessionLeavesNone() throws Exception {
        visitors.doFilter(request("192.0.2.1"), new MockHttpServletResponse(), (request, response) -> {});
        assertThat(visitors.count()).isZero();
    }

    private List<MockHttpSession> visit(String ip, int times) throws ServletException, IOException {
        List<MockHttpSession> sessions = new ArrayList<>();
        for (int visit = 0; visit < times; visit++) {
            var request = request(ip);
            visitors.doFilter(
                    request,
                    new MockHttpServletResponse(),
                    (asked, response) -> ((HttpServletRequest) asked).getSession(true));
            sessions.add((MockHttpSession) request.getSession(false));
            clock.advance(Duration.ofMillis(10));
        }
        return sessions;
    }

    private void again(String ip, MockHttpSession session) throws ServletException, IOException {
        var request = request(ip);
        request.setSession(session);
        visitors.doFilter(request, new MockHttpServletResponse(), (asked, response) -> {});
    }

    private static MockHttpServletRequest request(String ip) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(ip);
        return request;
    }
}
