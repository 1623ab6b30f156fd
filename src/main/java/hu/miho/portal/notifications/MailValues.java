package hu.miho.portal.notifications;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a mail says, and the files that go with it, in the database, encrypted. */
@Component
class MailValues {

    private final SecretBox secretBox;

    MailValues(SecretBox secretBox) {
        this.secretBox = secretBox;
    }

    String seal(Map<String, String> values) {
        byte[] sealed = sealed(out -> {
            out.writeInt(values.size());
            for (var entry : values.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
        });
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** @return null when there are no files */
    byte @Nullable [] sealAttachments(List<MailAttachment> attachments) {
        if (attachments.isEmpty()) {
            return null;
        }
        return sealed(out -> {
            out.writeInt(attachments.size());
            for (var attachment : attachments) {
                out.writeUTF(attachment.fileName());
                out.writeUTF(attachment.contentType());
                out.writeInt(attachment.content().length);
                out.write(attachment.content());
            }
        });
    }

    /**
     * The mail as it was given to the outbox.
     *
     * @throws IllegalArgumentException when it was changed, or sealed with another secret
     */
    NewMail open(OutgoingMail mail) {
        return new NewMail(
                mail.recipient(),
                mail.language(),
                mail.template(),
                open(Objects.requireNonNull(mail.sealedValues())),
                openAttachments(mail.sealedAttachments()));
    }

    private Map<String, String> open(String sealed) {
        var values = new HashMap<String, String>();
        read(Base64.getDecoder().decode(sealed), in -> values.put(in.readUTF(), in.readUTF()));
        return values;
    }

    private List<MailAttachment> openAttachments(byte @Nullable [] sealed) {
        var attachments = new ArrayList<MailAttachment>();
        if (sealed != null) {
            read(
                    sealed,
                    in -> attachments.add(new MailAttachment(in.readUTF(), in.readUTF(), in.readNBytes(in.readInt()))));
        }
        return attachments;
    }

    private byte[] sealed(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secretBox.seal(bytes.toByteArray());
    }

    private void read(byte[] sealed, Reading oneItem) {
        try (var in = new DataInputStream(new ByteArrayInputStream(secretBox.open(sealed)))) {
            for (int left = in.readInt(); left > 0; left--) {
                oneItem.read(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Reading {
        void read(DataInputStream in) throws IOException;
    }
}
