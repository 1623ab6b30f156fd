package hu.miho.portal.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A document of a case as it was when it was made; its place in the list is its sub-number. The PDF is drawn from the
 * body when somebody fetches it: drawing takes long, and nobody should wait for a number meanwhile.
 *
 * @param kind what it is
 * @param language {@code hu} or {@code en}
 * @param createdAt when it was made
 * @param body XHTML, as {@link hu.miho.portal.ui.PdfDocument} takes it
 */
@Embeddable
record CaseDocument(
        @Enumerated(EnumType.STRING) CaseDocumentKind kind, String language, Instant createdAt, String body) {}
