package hu.miho.portal.cases;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.ui.FileAnswer;
import hu.miho.portal.ui.PdfDocument;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What somebody who moves in has sent in, as PDF, by the secret link from their mailbox: their own answers and no others. */
@Service
public class ArrivalPapers {

    private final ArrivalRepository arrivals;
    private final CaseRepository cases;
    private final CaseSheet sheet;
    private final TransactionOperations transaction;

    ArrivalPapers(
            ArrivalRepository arrivals, CaseRepository cases, CaseSheet sheet, TransactionOperations transaction) {
        this.arrivals = arrivals;
        this.cases = cases;
        this.sheet = sheet;
        this.transaction = transaction;
    }

    /** Whether the key still opens the case, and it has been sent in, is asked when the bytes leave. */
    @PreAuthorize("permitAll()")
    public DownloadHandler summary(String key) {
        String hash = TypedCode.hash(key);
        return event -> {
            Optional<CaseDocument> found =
                    Objects.requireNonNull(transaction.execute(status -> arrivals.findByKeyHash(hash)
                            .filter(Arrival::isConfirmed)
                            .flatMap(arrival -> cases.findById(arrival.caseId()))
                            .filter(one -> one.state() != CaseState.DRAFT)
                            .flatMap(sheet::ofArriving)));
            if (found.isEmpty()) {
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
                return;
            }
            CaseDocument document = found.get();
            byte[] pdf = PdfDocument.render("MIHŐ", Locale.of(document.language()), document.body());
            FileAnswer.give(event, "lakovaltozas.pdf", FileAnswer.PDF, pdf);
        };
    }
}
