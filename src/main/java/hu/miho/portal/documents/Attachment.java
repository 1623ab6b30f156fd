package hu.miho.portal.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is attached to something.
 *
 * @param fileName cleaned, with the ending of its true type, up to 120 characters
 * @param sizeBytes as it is kept, that is without a photo's hidden data
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param uploadedBy the account, or null when it was a visitor without one
 */
public record Attachment(
        UUID id,
        AttachmentHolder holder,
        String fileName,
        AttachmentType type,
        long sizeBytes,
        String sha256,
        Instant uploadedAt,
        @Nullable UUID uploadedBy,
        ScanVerdict scan) {}
