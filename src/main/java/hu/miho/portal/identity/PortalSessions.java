package hu.miho.portal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The record of signed-in sessions. A session that is not alive here is refused, whatever cookie comes with it. */
@Component
class PortalSessions {

    private static final Duration KEPT = Duration.ofDays(30);

    private final PortalSessionRepository sessions;
    private final SessionProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortalSessions(
            PortalSessionRepository sessions,
            SessionProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public UUID open(UUID accountId, String device, String network) {
        return sessions.save(new PortalSession(accountId, device, network, clock.instant()))
                .id();
    }

    /** False when it was ended, its account is disabled, or one of its times is over. */
    @Transactional(readOnly = true)
    public boolean isAlive(UUID sessionId) {
        return sessions.isAlive(sessionId, seenAfter(), openedAfter());
    }

    @Transactional(readOnly = true)
    public List<PortalSession> alive(UUID accountId) {
        return sessions.alive(accountId, seenAfter(), openedAfter());
    }

    @Transactional(readOnly = true)
    public long countAlive() {
        return sessions.countAlive(seenAfter(), openedAfter());
    }

    /** A person did something in it just now. */
    @Transactional
    public void see(UUID sessionId) {
        sessions.see(sessionId, clock.instant());
    }

    @Transactional
    public void end(UUID sessionId) {
        end(List.of(sessionId));
    }

    /** The last sessions of an account, ended ones too, the latest first. */
    @Transactional(readOnly = true)
    public List<PortalSession> latest(UUID accountId, int limit) {
        return sessions.findByAccountIdOrderByOpenedAtDesc(accountId, Limit.of(limit));
    }

    /** Ends the account's sessions, all but the one to keep. */
    @Transactional
    public void endAllOf(UUID accountId, @Nullable UUID keep) {
        end(alive(accountId).stream()
                .map(PortalSession::id)
                .filter(id -> !id.equals(keep))
                .toList());
    }

    /** Ends the account's sessions and forgets that they ever were; in the caller's transaction. */
    @Transactional
    public void eraseAllOf(UUID accountId) {
        endAllOf(accountId, null);
        sessions.deleteOf(accountId);
    }

    @Scheduled(cron = "0 55 3 * * *")
    @Transactional
    public void forgetOld() {
        sessions.deleteOlderThan(clock.instant().minus(KEPT));
    }

    private void end(List<UUID> ids) {
        if (!ids.isEmpty()) {
            sessions.end(ids, clock.instant());
            events.publishEvent(new SessionsEnded(ids));
        }
    }

    private Instant seenAfter() {
        return clock.instant().minus(properties.idle());
    }

    private Instant openedAfter() {
        return clock.instant().minus(properties.absolute());
    }
}
