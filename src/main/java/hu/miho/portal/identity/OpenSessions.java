package hu.miho.portal.identity;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The signed-in sessions that this node serves: when a person last did something in each, and how long it has. Heartbeats
 * are not a person; and once the warning stands, only the answer to it is. The pages of this module ask it; it answers to
 * no view of a customer's or clerk's data.
 */
@Component
public class OpenSessions {

    private static final Duration RECORDED_EVERY = Duration.ofSeconds(30);

    private final Map<UUID, OpenSession> open = new ConcurrentHashMap<>();
    private final PortalSessions sessions;
    private final SessionProperties properties;
    private final Clock clock;

    OpenSessions(PortalSessions sessions, SessionProperties properties, Clock clock) {
        this.sessions = sessions;
        this.properties = properties;
        this.clock = clock;
    }

    /** What a request says of the person at the browser. */
    enum Activity {
        /** The browser sent it by itself. */
        NONE,
        /** Something happened on an open page; once the warning stands, that can be the warning itself. */
        ON_PAGE,
        /** A page was asked for. */
        NAVIGATION
    }

    /** What this node knows of a session. */
    private static final class OpenSession {

        private final HttpSession httpSession;
        private final Instant openedAt;
        private volatile Instant lastSeenAt;
        private volatile Instant recordedAt;
        private volatile boolean warned;

        private OpenSession(HttpSession httpSession, Instant now) {
            this.httpSession = httpSession;
            this.openedAt = now;
            this.lastSeenAt = now;
            this.recordedAt = now;
        }
    }

    void add(UUID sessionId, HttpSession httpSession) {
        open.put(sessionId, new OpenSession(httpSession, clock.instant()));
    }

    /**
     * Checks a request of a session.
     *
     * @param activity what it says of the person at the browser
     * @return false when the session has ended
     */
    boolean admits(UUID sessionId, Activity activity) {
        OpenSession session = open.get(sessionId);
        if (session == null || !sessions.isAlive(sessionId)) {
            return false;
        }
        if (activity == Activity.NAVIGATION || (activity == Activity.ON_PAGE && !session.warned)) {
            session.warned = false;
            see(sessionId, session);
        }
        return true;
    }

    /** The session of whoever makes this request; nothing when nobody is signed in. */
    public Optional<UUID> current() {
        return PortalUser.current().map(PortalUser::sessionId);
    }

    /** How many sessions are open, on all nodes. */
    public long openEverywhere() {
        return sessions.countAlive();
    }

    /** How long before its end a session's owner is told. */
    public Duration warning() {
        return properties.warning();
    }

    /** Ends it: nothing sent with its cookie is accepted any more. */
    public void end(UUID sessionId) {
        sessions.end(sessionId);
    }

    /** Time until the session ends if nobody does anything; nothing when this node does not serve it. */
    public Optional<Duration> remaining(UUID sessionId) {
        return Optional.ofNullable(open.get(sessionId)).map(session -> {
            Instant idleEnd = session.lastSeenAt.plus(properties.idle());
            Instant absoluteEnd = session.openedAt.plus(properties.absolute());
            return Duration.between(clock.instant(), idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd);
        });
    }

    /** True when doing something does not help: the session's whole time is nearly over. */
    public boolean endsForGood(UUID sessionId) {
        OpenSession session = open.get(sessionId);
        return session != null
                && !clock.instant().plus(properties.warning()).isBefore(session.openedAt.plus(properties.absolute()));
    }

    public void warn(UUID sessionId) {
        Optional.ofNullable(open.get(sessionId)).ifPresent(session -> session.warned = true);
    }

    public boolean isWarned(UUID sessionId) {
        OpenSession session = open.get(sessionId);
        return session != null && session.warned;
    }

    /** Its owner stays. */
    public void stay(UUID sessionId) {
        Optional.ofNullable(open.get(sessionId)).ifPresent(session -> {
            session.warned = false;
            see(sessionId, session);
        });
    }

    /** Called when the servlet container has let the session go. */
    void remove(UUID sessionId) {
        open.remove(sessionId);
        sessions.end(sessionId);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(SessionsEnded ended) {
        ended.sessionIds().stream().map(open::remove).forEach(session -> {
            if (session != null && !isAnsweringNow(session.httpSession)) {
                invalidate(session.httpSession);
            }
        });
    }

    /**
     * The session whose own request ends it is still needed for the answer. The next request with its cookie finds it
     * ended, and it is let go then.
     */
    private static boolean isAnsweringNow(HttpSession httpSession) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        HttpSession own =
                request == null ? null : request.getHttpServletRequest().getSession(false);
        return own != null && own.getId().equals(httpSession.getId());
    }

    private void see(UUID sessionId, OpenSession session) {
        Instant now = clock.instant();
        session.lastSeenAt = now;
        if (!now.isBefore(session.recordedAt.plus(RECORDED_EVERY))) {
            session.recordedAt = now;
            sessions.see(sessionId);
        }
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyGone) {
            // nothing left to end
        }
    }
}
