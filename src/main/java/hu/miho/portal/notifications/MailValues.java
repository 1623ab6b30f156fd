package hu.miho.portal.notifications;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the values of a mail in the database, encrypted. */
@Component
class MailValues {

    private final SecretBox secretBox;

    MailValues(SecretBox secretBox) {
        this.secretBox = secretBox;
    }

    String seal(Map<String, String> values) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(values.size());
            for (var entry : values.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(secretBox.seal(bytes.toByteArray()));
    }

    /** @throws IllegalArgumentException when the values were changed, or sealed with another secret */
    Map<String, String> open(String sealed) {
        byte[] bytes = secretBox.open(Base64.getDecoder().decode(sealed));
        var values = new HashMap<String, String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                values.put(in.readUTF(), in.readUTF());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }
}
