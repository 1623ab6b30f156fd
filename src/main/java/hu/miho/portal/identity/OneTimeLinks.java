package hu.miho.portal.identity;

import hu.miho.portal.notifications.SecretBox;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that are sent by mail and work once, for 24 hours, until a newer one of the same purpose and subject is issued.
 * The token has 256 random bits, and only its hash is stored. Whoever holds the token may use it, so nobody need be
 * signed in. Opening a link changes nothing, for mail scanners open every link.
 */
@Service
public class OneTimeLinks {

    static final Duration LIFE = Duration.ofHours(24);
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(30);

    private final OneTimeLinkRepository links;
    private final SecretBox secrets;
    private final Clock clock;

    OneTimeLinks(OneTimeLinkRepository links, SecretBox secrets, Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Issues a link; earlier ones of the same purpose and subject stop working.
     *
     * @param subject whom the link is for, for example a customer ID or an account's id; at most 200 characters
     * @param payload what is needed when the link is used, kept encrypted; at most 2,000 bytes
     * @return the token to put into the link's address
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public String issue(LinkPurpose purpose, String subject, String payload) {
        Instant now = clock.instant();
        String token = Tokens.newToken();
        links.supersede(purpose, subject, now);
        links.save(new OneTimeLink(Tokens.hash(token), purpose, subject, seal(payload), now, now.plus(LIFE)));
        return token;
    }

    /** Tells what a token stands for, and changes nothing. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public LinkLook look(LinkPurpose purpose, String token) {
        return links.findByTokenHashAndPurpose(Tokens.hash(token), purpose)
                .map(link -> new LinkLook(link.stateAt(clock.instant()), link.subject(), open(link.sealedPayload())))
                .orElse(LinkLook.UNKNOWN);
    }

    /**
     * Uses the link up, in the caller's transaction: if that rolls back, the link still works.
     *
     * @throws LinkNotUsable when it cannot be used, or somebody else used it first
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public LinkLook redeem(LinkPurpose purpose, String token) {
        boolean won = links.use(Tokens.hash(token), purpose, clock.instant()) == 1;
        LinkLook look = look(purpose, token);
        if (!won) {
            throw new LinkNotUsable(look);
        }
        return new LinkLook(LinkLook.State.VALID, look.subject(), look.payload());
    }

    /** Takes a link back that has not been used; in the caller's transaction. */
    @Transactional
    void revoke(LinkPurpose purpose, String subject) {
        links.supersede(purpose, subject, clock.instant());
    }

    /** Takes all links of a subject back, and forgets them; in the caller's transaction. */
    @Transactional
    void eraseAllOf(String subject) {
        links.deleteOf(subject);
    }

    @Scheduled(cron = "0 40 3 * * *")
    @Transactional
    void forgetOldLinks() {
        links.deleteExpiredBefore(clock.instant().minus(KEPT_AFTER_EXPIRY));
    }

    private String seal(String payload) {
        return Base64.getEncoder().encodeToString(secrets.seal(payload.getBytes(StandardCharsets.UTF_8)));
    }

    private String open(String sealed) {
        return new String(secrets.open(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }
}
