package hu.miho.portal.documents;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Pictures of the first pages of the signed-in customer's documents, so that one can look before one downloads, on a phone too.
 * Each picture is drawn when it is fetched, from what the document's own handler gives to that account then. Drawing is dear:
 * few are drawn at a time, and not too many for one account.
 */
@Service
public class DocumentPreviews {

    /** How many pages are shown. */
    public static final int MOST_PAGES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentPreviews.class);
    private static final int MOST_BYTES = 12 << 20;
    private static final int AT_A_TIME = 2;
    private static final int WAIT_SECONDS = 10;
    private static final Budget BUDGET = new Budget("DOCUMENT_PICTURES", 300, Duration.ofHours(1));

    private final DocumentService documents;
    private final Budgets budgets;
    private final Semaphore drawing = new Semaphore(AT_A_TIME, true);

    DocumentPreviews(DocumentService documents, Budgets budgets) {
        this.documents = documents;
        this.budgets = budgets;
    }

    /**
     * What there is to look at.
     *
     * @param pages how many the document has; 0 when it cannot be shown
     * @param pictures of the first ones
     */
    public record Preview(int pages, List<DownloadHandler> pictures) {}

    /** Reads a document once to see how many pages it has. One that the account may not have cannot be shown. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public Preview of(String documentNo) {
        UUID account = CurrentUser.required().accountId();
        DownloadHandler handler = documents.download(documentNo);
        int pages = pages(handler);
        return new Preview(
                pages,
                IntStream.range(0, Math.min(pages, MOST_PAGES))
                        .mapToObj(page -> (DownloadHandler) event -> draw(event, handler, page, account))
                        .toList());
    }

    private static int pages(DownloadHandler handler) {
        try {
            Optional<byte[]> document =
                    KeptDownload.of(handler, VaadinRequest.getCurrent(), VaadinSession.getCurrent(), MOST_BYTES);
            return document.isEmpty() ? 0 : PagePictures.count(document.get());
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("A document cannot be shown", unreadable);
            return 0;
        }
    }

    private void draw(DownloadEvent event, DownloadHandler handler, int page, UUID account) throws IOException {
        if (!mayDraw(account) || !waitsForTurn()) {
            event.getResponse().sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
            return;
        }
        try {
            Optional<byte[]> drawn = KeptDownload.of(handler, event.getRequest(), event.getSession(), MOST_BYTES)
                    .flatMap(document -> drawn(document, page));
            if (drawn.isEmpty()) {
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
                return;
            }
            byte[] picture = drawn.get();
            FileAnswer.give(event, "oldal-" + (page + 1) + ".png", "image/png", picture);
        } finally {
            drawing.release();
        }
    }

    private static Optional<byte[]> drawn(byte[] document, int page) {
        try {
            return Optional.of(PagePictures.draw(document, page));
        } catch (IOException unreadable) {
            LOG.debug("A page cannot be drawn", unreadable);
            return Optional.empty();
        }
    }

    private boolean mayDraw(UUID account) {
        return budgets.takeOne(BUDGET, account.toString());
    }

    private boolean waitsForTurn() {
        try {
            return drawing.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
