package hu.miho.portal.registration;

import hu.miho.portal.notifications.SecretBox;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.ClientAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes visitors' wishes for an account. It only puts them into a queue, so that neither what it answers nor how long it
 * takes tells whether a customer, a match or an account exists (check S1); {@link RegistrationJobs} answers by mail.
 */
@Service
public class RegistrationService {

    private final RegistrationRequestRepository requests;
    private final AttemptLimits limits;
    private final SecretBox box;
    private final Clock clock;

    RegistrationService(RegistrationRequestRepository requests, AttemptLimits limits, SecretBox box, Clock clock) {
        this.requests = requests;
        this.limits = limits;
        this.box = box;
        this.clock = clock;
    }

    /**
     * Takes a wish; the same one sent again changes nothing.
     *
     * @param from whose attempts are counted
     * @throws TooManyAttempts when too many came from that address; nothing was taken
     * @throws IllegalArgumentException when the identity has problems of form, which the form must not let through
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void request(NewRegistration registration, ClientAddress from) {
        if (!registration.identity().problems(LocalDate.now(clock)).isEmpty()) {
            throw new IllegalArgumentException("the identity has problems of form");
        }
        take(registration.id(), attempt(registration, from), from);
    }

    /** Queues an attempt, once. It is counted after it is in: of the same one sent twice at a time, one gets in. */
    void take(UUID id, RegistrationAttempt attempt, ClientAddress from) {
        byte[] sealed = box.seal(attempt.toJson().getBytes(StandardCharsets.UTF_8));
        if (requests.add(id, clock.instant(), sealed) == 1) {
            limits.count(from);
        }
    }

    private RegistrationAttempt attempt(NewRegistration registration, ClientAddress from) {
        TypedIdentity identity = registration.identity();
        Instant now = clock.instant();
        return new RegistrationAttempt(
                CustomerId.parse(identity.customerId()),
                identity.birthPlace().strip(),
                Objects.requireNonNull(identity.birthDate()),
                new EmailAddress(identity.email()),
                registration.language(),
                from.network(),
                registration.privacyNoticeVersion(),
                now,
                false);
    }
}
