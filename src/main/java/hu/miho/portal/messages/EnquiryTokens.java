package hu.miho.portal.messages;

import hu.miho.portal.shared.PortalSecret;
import hu.miho.portal.shared.SealedIds;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys to messages, for links in the mails to writers without an account. */
@Component
class EnquiryTokens {

    private final SealedIds ids;

    EnquiryTokens(@Value("${portal.secret}") String secret) {
        ids = new SealedIds(new PortalSecret(secret), "message-link");
    }

    String of(UUID id) {
        return ids.of(id);
    }

    /** The id of the message that the token opens; empty when it is none of ours. */
    Optional<UUID> read(String token) {
        return ids.read(token);
    }
}
