package hu.miho.portal.registration;

import hu.miho.portal.documents.AttachmentAccess;
import hu.miho.portal.documents.AttachmentHolder;
import hu.miho.portal.documents.Attachments;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Reading;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileShelf;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** What clerks scan of the papers that they have seen: signature specimen, company register extract, authorisation. */
@Service
public class OfficeScans {

    private final Attachments attachments;
    private final OfficeRegistrationRepository registrations;
    private final TransactionOperations reading;

    OfficeScans(
            Attachments attachments,
            OfficeRegistrationRepository registrations,
            PlatformTransactionManager transactions) {
        this.attachments = attachments;
        this.registrations = registrations;
        this.reading = Reading.with(transactions);
    }

    /** The papers of one registration; of one that is not there it is empty and takes nothing. */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public FileShelf of(UUID registration) {
        UUID clerk = CurrentUser.required().accountId();
        return attachments.shelf(new AttachmentHolder("office-registration", registration), clerk, new Known());
    }

    /** Whoever has got the shelf is a clerk: what is asked again is whether the registration is there. */
    private final class Known implements AttachmentAccess {

        @Override
        public boolean mayRead(AttachmentHolder holder) {
            return Boolean.TRUE.equals(reading.execute(
                    status -> registrations.findById(holder.id()).isPresent()));
        }

        @Override
        public boolean mayChange(AttachmentHolder holder) {
            return mayRead(holder);
        }
    }
}
