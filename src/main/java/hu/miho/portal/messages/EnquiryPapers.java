package hu.miho.portal.messages;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.shared.Reading;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.FileAnswer;
import hu.miho.portal.ui.FileShelf;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** The files of messages on their way in and out. Who may is asked each time, for then there may be no security context. */
@Component
class EnquiryPapers {

    private final EnquiryRepository enquiries;
    private final EnquiryKeys keys;
    private final EnquiryLimits limits;
    private final PostFiles files;
    private final PostRepository posts;
    private final Minutes minutes;
    private final TransactionOperations reading;

    EnquiryPapers(
            EnquiryRepository enquiries,
            EnquiryKeys keys,
            EnquiryLimits limits,
            PostFiles files,
            PostRepository posts,
            Minutes minutes,
            PlatformTransactionManager transactions) {
        this.enquiries = enquiries;
        this.keys = keys;
        this.limits = limits;
        this.files = files;
        this.posts = posts;
        this.minutes = minutes;
        this.reading = Reading.with(transactions);
    }

    FileShelf draft(String key, UUID post, ClientAddress from) {
        BooleanSupplier opens = keys.opens(key);
        UUID account = keys.currentAccount();
        return files.draft(post, account, () -> opens.getAsBoolean() && (account != null || limits.countUpload(from)));
    }

    /** A file of the message that the key opens; what stands in another thread is not there, nor what notes carry. */
    DownloadHandler file(String key, UUID post, UUID file) {
        BooleanSupplier opens = keys.opens(key);
        return files.download(post, file, () -> opens.getAsBoolean() && isOf(key, post));
    }

    DownloadHandler minutes(String key, Locale language) {
        BooleanSupplier opens = keys.opens(key);
        return event -> write(event, opens.getAsBoolean() ? keys.idOf(key) : Optional.empty(), language);
    }

    /** For clerks, who may open any; each is asked about before. */
    DownloadHandler minutes(UUID id, Locale language) {
        return event -> write(event, Optional.of(id), language);
    }

    private boolean isOf(String key, UUID post) {
        return keys.idOf(key)
                .flatMap(id -> posts.findById(post)
                        .filter(written -> written.isIn(Enquiry.conversation(id)) && !written.isInternal()))
                .isPresent();
    }

    private void write(DownloadEvent event, Optional<UUID> id, Locale language) throws IOException {
        Optional<Enquiry> found = id.flatMap(enquiries::findById).filter(enquiry -> enquiry.complaintNo() != null);
        if (found.isEmpty()) {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        byte[] pdf = reading.execute(status -> minutes.write(found.get(), language));
        FileAnswer.give(event, minutes.fileName(found.get()), FileAnswer.PDF, pdf);
    }
}
