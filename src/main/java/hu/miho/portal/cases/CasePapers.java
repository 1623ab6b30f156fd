package hu.miho.portal.cases;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CustomerAccess;
import hu.miho.portal.documents.AttachmentAccess;
import hu.miho.portal.documents.AttachmentHolder;
import hu.miho.portal.documents.Attachments;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Reading;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileAnswer;
import hu.miho.portal.ui.PdfDocument;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands out the documents of cases as PDF. Who may have one is asked when the bytes leave, not when the page is built; one
 * of somebody else's cases and a missing one both answer "not found".
 */
@Service
public class CasePapers {

    /** Once a right to the document itself has been shown. */
    private static final AttachmentAccess ASKED_BEFORE = new AttachmentAccess() {
        @Override
        public boolean mayRead(AttachmentHolder holder) {
            return true;
        }

        @Override
        public boolean mayChange(AttachmentHolder holder) {
            return false;
        }
    };

    private final CaseRepository cases;
    private final CustomerAccess access;
    private final Attachments attachments;
    private final CaseReceipt receipts;
    private final AuditLog audit;
    private final TransactionOperations reading;

    CasePapers(
            CaseRepository cases,
            CustomerAccess access,
            Attachments attachments,
            CaseReceipt receipts,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.access = access;
        this.attachments = attachments;
        this.receipts = receipts;
        this.audit = audit;
        this.reading = Reading.with(transactions);
    }

    private record Printed(String caseNo, String title, Locale language, String body) {}

    private record Paper(UUID caseId, String caseNo, CaseDocument document) {}

    /** For the customer whose case it is. @param subNo the document's sub-number */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public DownloadHandler own(UUID id, int subNo) {
        UUID account = CurrentUser.required().accountId();
        return event -> write(event, find(id, subNo, account), subNo);
    }

    /** For clerks, logged. @param subNo the document's sub-number */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public DownloadHandler any(UUID id, int subNo) {
        String clerk = CurrentUser.required().userName();
        return event -> {
            Optional<Paper> found = find(id, subNo, null);
            found.ifPresent(paper -> audit.record(
                    clerk, "case.document-seen", "case " + paper.caseNo(), Map.of("document", "" + subNo)));
            write(event, found, subNo);
        };
    }

    /** The <i>átvételi elismervény</i>, for clerks, logged. */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public DownloadHandler receipt(UUID id) {
        String clerk = CurrentUser.required().userName();
        return event -> {
            Optional<Printed> found = Objects.requireNonNull(reading.execute(status -> cases.findById(id)
                    .filter(one -> one.caseNo() != null)
                    .map(one -> new Printed(
                            Objects.requireNonNull(one.caseNo()),
                            receipts.title(one),
                            one.language(),
                            receipts.body(one)))));
            if (found.isEmpty()) {
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
                return;
            }
            Printed printed = found.get();
            audit.record(clerk, "case.receipt-printed", "case " + printed.caseNo(), Map.of());
            FileAnswer.give(
                    event,
                    fileName(printed.caseNo()),
                    FileAnswer.PDF,
                    PdfDocument.render(printed.title(), printed.language(), printed.body()));
        };
    }

    private Optional<Paper> find(UUID id, int subNo, @Nullable UUID account) {
        return Objects.requireNonNull(reading.execute(status -> cases.findById(id)
                .filter(one -> account == null || access.covers(account, one.customer(), AccessArea.CASES))
                .filter(one -> one.caseNo() != null && one.documents().size() >= subNo)
                .filter(one -> account == null || one.documents().get(subNo - 1).isForCustomer())
                .map(one -> new Paper(
                        one.id(),
                        Objects.requireNonNull(one.caseNo()),
                        one.documents().get(subNo - 1)))));
    }

    private void write(DownloadEvent event, Optional<Paper> found, int subNo) throws IOException {
        if (found.isEmpty()) {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        Paper paper = found.get();
        UUID file = paper.document().attachmentId();
        if (file != null) {
            attachments
                    .download(CaseEnclosures.filed(paper.caseId()), file, ASKED_BEFORE)
                    .handleDownloadRequest(event);
            return;
        }
        String number = paper.caseNo() + "-" + subNo;
        byte[] pdf = PdfDocument.render(
                number,
                Locale.of(paper.document().language()),
                paper.document().body() + "<p class=\"small\">" + number + "</p>");
        FileAnswer.give(event, fileName(number), FileAnswer.PDF, pdf);
    }

    private static String fileName(String number) {
        return number.replace('/', '-') + ".pdf";
    }
}
