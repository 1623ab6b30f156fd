package hu.miho.portal.shared;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Keys to things that have an id, for links in mails: the id and 128 bits of an HMAC over it. They are stored nowhere, work
 * as long as the thing is there, and cannot be guessed.
 */
public final class SealedIds {

    private static final int ID_BYTES = 16;
    private static final int SEAL_BYTES = 16;

    private final SecretKey key;

    /** @param purpose what the links open; those of one purpose open nothing of another */
    public SealedIds(PortalSecret secret, String purpose) {
        key = secret.key(purpose, "HmacSHA256");
    }

    /** The key to a thing, for an address. */
    public String of(UUID id) {
        byte[] bytes = bytes(id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID_BYTES + SEAL_BYTES)
                        .put(bytes)
                        .put(seal(bytes))
                        .array());
    }

    /** The id that a key opens; empty when it is none of ours. */
    public Optional<UUID> read(String typed) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(typed);
        } catch (IllegalArgumentException noKey) {
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
