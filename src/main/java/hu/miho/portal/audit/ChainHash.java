package hu.miho.portal.audit;

import hu.miho.portal.shared.PortalSecret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keyed hash of an event. The key comes from the installation's secret: whoever can write to the database, but does
 * not know the secret, cannot compute a chain that fits a forged log.
 */
@Component
class ChainHash {

    private static final String HMAC = "HmacSHA256";

    private final SecretKey key;

    ChainHash(@Value("${portal.secret}") String secret) {
        key = new PortalSecret(secret).key("audit", HMAC);
    }

    /** Each field goes in with its length, so that text cannot move from one field into the next. */
    String of(String... fields) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (String field : fields) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
