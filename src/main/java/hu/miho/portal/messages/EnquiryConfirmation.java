package hu.miho.portal.messages;

import hu.miho.portal.identity.LinkLook;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.OneTimeLinks;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The link by which somebody without an account shows that the e-mail address is theirs. Only then the message counts. */
@Service
public class EnquiryConfirmation {

    private final EnquiryRepository enquiries;
    private final EnquiryReceipt receipt;
    private final EnquiryTokens tokens;
    private final EnquiryMails mails;
    private final EnquiryLimits limits;
    private final OneTimeLinks links;
    private final AnswerTerms terms;

    EnquiryConfirmation(
            EnquiryRepository enquiries,
            EnquiryReceipt receipt,
            EnquiryTokens tokens,
            EnquiryMails mails,
            EnquiryLimits limits,
            OneTimeLinks links,
            AnswerTerms terms) {
        this.enquiries = enquiries;
        this.receipt = receipt;
        this.tokens = tokens;
        this.mails = mails;
        this.limits = limits;
        this.links = links;
        this.terms = terms;
    }

    /** How a link stands. */
    public enum Link {
        USABLE,
        /** The message is still there, and another link can be sent. */
        EXPIRED,
        /** The message is confirmed. */
        CONFIRMED,
        UNKNOWN
    }

    /** Tells how the link stands; looking changes nothing. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Link look(String token) {
        LinkLook look = links.look(LinkPurpose.MESSAGE_CONFIRMATION, token);
        Optional<Enquiry> enquiry = subject(look).flatMap(enquiries::findById);
        if (enquiry.isEmpty()) {
            return Link.UNKNOWN;
        }
        if (enquiry.get().status() != EnquiryStatus.UNCONFIRMED) {
            return Link.CONFIRMED;
        }
        return look.isValid() ? Link.USABLE : Link.EXPIRED;
    }

    /**
     * Confirms the address: the message has come in, and its clock runs.
     *
     * @throws LinkNotUsable when the link cannot be used, or somebody else used it first
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public SentEnquiry confirm(String token) {
        LinkLook look = links.redeem(LinkPurpose.MESSAGE_CONFIRMATION, token);
        Enquiry enquiry = subject(look)
                .flatMap(enquiries::lock)
                .filter(waiting -> waiting.status() == EnquiryStatus.UNCONFIRMED)
                .orElseThrow(() -> new LinkNotUsable(look));
        receipt.receive(enquiry);
        return sent(enquiry);
    }

    /**
     * Sends another link in place of one whose time is over.
     *
     * @throws EnquiryRefused when the address has got too many
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void sendAgain(String token) {
        if (look(token) == Link.EXPIRED) {
            LinkLook look = links.look(LinkPurpose.MESSAGE_CONFIRMATION, token);
            subject(look).flatMap(enquiries::lock).ifPresent(enquiry -> {
                limits.countVisitor(String.valueOf(enquiry.writer().email()));
                mails.confirm(
                        enquiry,
                        links.issue(
                                LinkPurpose.MESSAGE_CONFIRMATION, enquiry.id().toString(), ""));
            });
        }
    }

    private static Optional<UUID> subject(LinkLook look) {
        return Optional.ofNullable(look.subject()).map(UUID::fromString);
    }

    private SentEnquiry sent(Enquiry enquiry) {
        EnquiryDetails details = enquiry.toRecord(terms.today());
        return new SentEnquiry(
                details.topic(),
                tokens.of(details.id()),
                details.number(),
                details.dueOn(),
                details.person().email());
    }
}
