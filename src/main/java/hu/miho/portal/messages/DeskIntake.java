package hu.miho.portal.messages;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what somebody says at the desk or on the telephone, or has sent by post. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class DeskIntake {

    private final EnquiryRepository enquiries;
    private final Conversations conversations;
    private final CustomerLookup customers;
    private final EnquiryReceipt receipt;
    private final AuditLog audit;
    private final Clock clock;

    DeskIntake(
            EnquiryRepository enquiries,
            Conversations conversations,
            CustomerLookup customers,
            EnquiryReceipt receipt,
            AuditLog audit,
            Clock clock) {
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.customers = customers;
        this.receipt = receipt;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it; it is there at once. Sent again, it is the same message.
     *
     * @throws EnquiryRefused when the data have problems of form
     */
    @Transactional
    public void writeDown(DeskEnquiry wish) {
        if (!wish.writer().problems(false).isEmpty() || wish.channel() == Channel.ONLINE) {
            throw new EnquiryRefused(Reason.BAD_DATA);
        }
        NewPost words = words(wish);
        if (!conversations.open(Enquiry.conversation(wish.id()))) {
            return;
        }
        Enquiry enquiry = new Enquiry(
                        wish.id(), wish.topic(), wish.channel(), writer(wish), wish.language(), clock.instant())
                .takenDownBy(EnquiryDesk.clerk());
        conversations.post(enquiry.conversation(), Side.CUSTOMER, words);
        conversations.markRead(enquiry.conversation(), Side.CLERK);
        receipt.receive(enquiry);
        audit.record(
                "message.taken-down",
                EnquiryDesk.subject(enquiry),
                Map.of("channel", wish.channel().name()));
    }

    private Writer writer(DeskEnquiry wish) {
        Writer typed = Writer.of(wish.writer());
        CustomerId customer = wish.customer();
        return customer != null && customers.find(customer).isPresent() ? typed.as(customer) : typed;
    }

    private static NewPost words(DeskEnquiry wish) {
        try {
            return new NewPost(wish.id(), wish.writer().name(), wish.words());
        } catch (IllegalArgumentException emptyOrTooLong) {
            throw new EnquiryRefused(Reason.BAD_DATA);
        }
    }
}
