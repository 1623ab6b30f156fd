package hu.miho.portal.cases;

import hu.miho.portal.documents.Attachment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case as it was when it was made; its place in the list is its sub-number. The PDF is drawn from the
 * body when somebody fetches it: drawing takes long, and nobody should wait for a number meanwhile. What somebody has
 * attached has no body, but bytes.
 *
 * @param kind what it is
 * @param language {@code hu} or {@code en}
 * @param createdAt when it was made
 * @param body XHTML, as {@link hu.miho.portal.ui.PdfDocument} takes it; empty for a file
 * @param attachmentId the file, with {@code fileName} and what it is; null for what we have written
 * @param party whose file or statement it is; null for other documents
 */
@Embeddable
record CaseDocument(
        @Enumerated(EnumType.STRING) CaseDocumentKind kind,
        String language,
        Instant createdAt,
        String body,
        @Nullable UUID attachmentId,
        @Nullable String fileName,
        @Enumerated(EnumType.STRING) @Nullable PaperKind paper,
        @Enumerated(EnumType.STRING) CasePage.@Nullable Party party) {

    static CaseDocument written(CaseDocumentKind kind, String language, Instant now, String body) {
        return new CaseDocument(kind, language, now, body, null, null, null, null);
    }

    static CaseDocument statement(String language, Instant now, String body) {
        return new CaseDocument(
                CaseDocumentKind.STATEMENT, language, now, body, null, null, null, CasePage.Party.OTHER);
    }

    static CaseDocument attached(Attachment file, PaperKind paper, CasePage.Party party, String language, Instant now) {
        return new CaseDocument(CaseDocumentKind.ATTACHED, language, now, "", file.id(), file.fileName(), paper, party);
    }

    CaseDetails.Paper toPaper(int subNo) {
        return new CaseDetails.Paper(subNo, kind, createdAt, fileName, paper, isForCustomer());
    }

    /** The other party's papers are for the clerk, not for the customer whose case it is. */
    boolean isForCustomer() {
        return party != CasePage.Party.OTHER;
    }
}
