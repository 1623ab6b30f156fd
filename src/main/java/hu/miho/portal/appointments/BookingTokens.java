package hu.miho.portal.appointments;

import hu.miho.portal.shared.PortalSecret;
import hu.miho.portal.shared.SealedIds;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys to bookings, for links in mails. */
@Component
class BookingTokens {

    private final SealedIds ids;

    BookingTokens(@Value("${portal.secret}") String secret) {
        ids = new SealedIds(new PortalSecret(secret), "appointment-link");
    }

    String of(UUID id) {
        return ids.of(id);
    }

    /** The id of the booking that the token opens; empty when it is none of ours. */
    Optional<UUID> read(String token) {
        return ids.read(token);
    }
}
