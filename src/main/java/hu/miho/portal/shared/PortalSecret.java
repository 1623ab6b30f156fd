package hu.miho.portal.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The installation's secret ({@code portal.secret}). Every key is derived from it by HKDF (RFC 5869) for one purpose, so
 * that no key opens what another one closed. It must not change while anything sealed with it is still needed.
 */
public final class PortalSecret {

    private static final int MIN_LENGTH = 32;
    private static final int KEY_BYTES = 32;

    private final byte[] value;

    /** @throws IllegalArgumentException when the secret is shorter than 32 characters */
    public PortalSecret(String value) {
        if (value.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("PORTAL_SECRET must have at least " + MIN_LENGTH + " characters");
        }
        this.value = value.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The 256-bit key for one purpose.
     *
     * @param purpose names the use for ever, as {@code "mail"}
     * @param algorithm what the key is for, as {@code "AES"} or {@code "HmacSHA256"}
     */
    public SecretKey key(String purpose, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(value)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
