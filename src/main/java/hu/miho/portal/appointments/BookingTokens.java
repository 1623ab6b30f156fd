package hu.miho.portal.appointments;

import hu.miho.portal.shared.PortalSecret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys to bookings, for links in mails: the id and 128 bits of an HMAC over it. They are stored nowhere. */
@Component
class BookingTokens {

    private static final int ID_BYTES = 16;
    private static final int SEAL_BYTES = 16;

    private final SecretKey key;

    BookingTokens(@Value("${portal.secret}") String secret) {
        key = new PortalSecret(secret).key("appointment-link", "HmacSHA256");
    }

    String of(UUID id) {
        byte[] bytes = bytes(id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID_BYTES + SEAL_BYTES)
                        .put(bytes)
                        .put(seal(bytes))
                        .array());
    }

    /** The id of the booking that the token opens; empty when it is none of ours. */
    Optional<UUID> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
        if (bytes.length != ID_BYTES + SEAL_BYTES) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(bytes, ID_BYTES);
        byte[] seal = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
        ByteBuffer parts = ByteBuffer.wrap(id);
        return MessageDigest.isEqual(seal, seal(id))
                ? Optional.of(new UUID(parts.getLong(), parts.getLong()))
                : Optional.empty();
    }

    private byte[] seal(byte[] id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(id), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
