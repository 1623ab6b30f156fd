package hu.miho.portal.messages;

import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.OneTimeLinks;
import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.FileShelf;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages to the office. One of a signed-in customer is there at once; one of anybody else waits until its writer has
 * confirmed the e-mail address.
 */
@Service
public class EnquiryService {

    private final EnquiryRepository enquiries;
    private final Conversations conversations;
    private final PostFiles files;
    private final KnownWriter known;
    private final EnquiryReceipt receipt;
    private final EnquiryMails mails;
    private final EnquiryLimits limits;
    private final OneTimeLinks links;
    private final AnswerTerms terms;
    private final Clock clock;

    EnquiryService(
            EnquiryRepository enquiries,
            Conversations conversations,
            PostFiles files,
            KnownWriter known,
            EnquiryReceipt receipt,
            EnquiryMails mails,
            EnquiryLimits limits,
            OneTimeLinks links,
            AnswerTerms terms,
            Clock clock) {
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.files = files;
        this.known = known;
        this.receipt = receipt;
        this.mails = mails;
        this.limits = limits;
        this.links = links;
        this.terms = terms;
        this.clock = clock;
    }

    /** By when a message that is sent today would be answered, for each topic. */
    @PreAuthorize("permitAll()")
    public List<TopicTerm> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> new TopicTerm(topic, terms.days(topic), terms.due(topic, terms.today())))
                .toList();
    }

    /** After how many days a message is erased whose writer has not confirmed the e-mail address. */
    @PreAuthorize("permitAll()")
    public long daysToConfirm() {
        return terms.daysToConfirm();
    }

    /** Where the form puts the files of a message that is not sent yet. */
    @PreAuthorize("permitAll()")
    public FileShelf files(UUID id, ClientAddress from) {
        return known.isSignedIn()
                ? files.draft(id, CurrentUser.required().accountId(), () -> true)
                : files.draft(id, null, () -> limits.countUpload(from));
    }

    /**
     * Takes a message. Sent again, it is the same one, and no second mail is written.
     *
     * @throws EnquiryRefused when too much came from there, or the data have problems of form; nothing was taken
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public SentEnquiry send(NewEnquiry wish) {
        boolean signedIn = known.isSignedIn();
        TypedWriter typed = signedIn ? null : requireWellFormed(wish);
        var first = firstPost(wish, typed);
        if (!conversations.open(Enquiry.conversation(wish.id()))) {
            return enquiries
                    .findById(wish.id())
                    .map(enquiry -> sent(enquiry, signedIn))
                    .orElseThrow();
        }
        limits.countMessage(wish.from());
        Writer writer = typed == null ? known.about(wish.place()) : Writer.of(typed);
        Enquiry enquiry = newEnquiry(wish, writer);
        conversations.post(enquiry.conversation(), Side.CUSTOMER, first);
        if (typed == null) {
            receipt.receive(enquiry);
        } else {
            askToConfirm(enquiry);
        }
        return sent(enquiry, signedIn);
    }

    private void askToConfirm(Enquiry enquiry) {
        limits.countVisitor(Objects.requireNonNull(enquiry.writer().email()));
        enquiries.saveAndFlush(enquiry);
        mails.confirm(
                enquiry,
                links.issue(LinkPurpose.MESSAGE_CONFIRMATION, enquiry.id().toString(), ""));
    }

    private Enquiry newEnquiry(NewEnquiry wish, Writer writer) {
        String bill = wish.topic().mayNameBill() ? known.bill(wish.place(), wish.invoiceNo()) : null;
        return new Enquiry(wish.id(), wish.topic(), Channel.ONLINE, writer, wish.language(), clock.instant())
                .withInvoice(bill)
                .withNotice(wish.noticeVersion());
    }

    private NewPost firstPost(NewEnquiry wish, @Nullable TypedWriter typed) {
        try {
            String author = typed == null ? known.about(wish.place()).name() : typed.name();
            return new NewPost(wish.id(), author, wish.words());
        } catch (IllegalArgumentException emptyOrTooLong) {
            throw new EnquiryRefused(Reason.BAD_DATA);
        }
    }

    private static TypedWriter requireWellFormed(NewEnquiry wish) {
        TypedWriter typed = wish.writer();
        if (typed == null
                || wish.noticeVersion() == null
                || !typed.problems(true).isEmpty()) {
            throw new EnquiryRefused(Reason.BAD_DATA);
        }
        return typed;
    }

    /** A visitor gets no key here: only the mailbox opens the message. */
    private SentEnquiry sent(Enquiry enquiry, boolean signedIn) {
        EnquiryDetails details = enquiry.toRecord(terms.today());
        String email = mails.addressOf(enquiry).map(Object::toString).orElse(null);
        return signedIn
                ? new SentEnquiry(details.topic(), details.id().toString(), details.number(), details.dueOn(), email)
                : new SentEnquiry(details.topic(), null, null, null, email);
    }
}
