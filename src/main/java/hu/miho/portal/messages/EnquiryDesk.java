package hu.miho.portal.messages;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.messages.WorklistFilter.Whose;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileShelf;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clerks see of messages. Each look at what a customer has written is logged, and so is each list with names. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class EnquiryDesk {

    private final EnquiryRepository enquiries;
    private final Conversations conversations;
    private final EnquiryMails mails;
    private final EnquiryPapers papers;
    private final PostFiles files;
    private final AccountService accounts;
    private final AnswerTerms terms;
    private final AnswerTemplateRepository templates;
    private final AuditLog audit;
    private final Clock clock;

    EnquiryDesk(
            EnquiryRepository enquiries,
            Conversations conversations,
            EnquiryMails mails,
            EnquiryPapers papers,
            PostFiles files,
            AccountService accounts,
            AnswerTerms terms,
            AnswerTemplateRepository templates,
            AuditLog audit,
            Clock clock) {
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.mails = mails;
        this.papers = papers;
        this.files = files;
        this.accounts = accounts;
        this.terms = terms;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    /** The messages that the filter lets through, those first whose answer is due first. */
    @Transactional
    public Slice<EnquiryDetails> worklist(WorklistFilter filter, Pageable page) {
        String me = filter.whose() == Whose.MINE ? clerk() : null;
        Slice<EnquiryDetails> found = enquiries
                .worklist(
                        filter.statuses(), filter.topic(), me, filter.whose() == Whose.NOBODYS, filter.pattern(), page)
                .map(enquiry -> enquiry.toRecord(terms.today()));
        if (found.hasContent() && page.getOffset() == 0) {
            audit.record(
                    "messages.listed",
                    filter.state().name(),
                    Map.of("searched", filter.words(), "whose", filter.whose().name()));
        }
        return found;
    }

    /** The message of a number, its own or its complaint's; spaces and small letters do not matter. */
    @Transactional(readOnly = true)
    public Optional<EnquiryDetails> numbered(String typed) {
        return enquiries
                .numbered(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .map(enquiry -> enquiry.toRecord(terms.today()));
    }

    /** A customer's messages, the last changed first. */
    @Transactional(readOnly = true)
    public List<EnquiryDetails> of(CustomerId customer) {
        return enquiries.ofCustomers(List.of(customer.value())).stream()
                .map(enquiry -> enquiry.toRecord(terms.today()))
                .toList();
    }

    /** A message with all that was written; that clerks have read it is noted. Empty when there is none. */
    @Transactional
    public Optional<ClerkThread> open(UUID id) {
        return enquiries
                .findById(id)
                .filter(enquiry -> enquiry.status() != EnquiryStatus.UNCONFIRMED)
                .map(enquiry -> {
                    var thread = new ClerkThread(
                            enquiry.toRecord(terms.today()),
                            conversations.posts(enquiry.conversation(), Side.CLERK),
                            terms.isExtendable(enquiry.topic()) && enquiry.isExtendable(clock.instant()),
                            mails.addressOf(enquiry).isPresent());
                    conversations.markRead(enquiry.conversation(), Side.CLERK);
                    audit.record("message.seen", subject(enquiry), Map.of());
                    return thread;
                });
    }

    /** What is often answered, first what belongs to the topic; the writer's name is filled in. */
    @Transactional(readOnly = true)
    public List<AnswerTemplate> templates(EnquiryDetails enquiry) {
        return templates.findAllByOrderByPosition().stream()
                .filter(template -> template.fits(enquiry.topic()))
                .map(template ->
                        template.toRecord(enquiry.language(), enquiry.person().name()))
                .toList();
    }

    /** The user names of those to whom work can be handed over. */
    public List<String> colleagues() {
        return accounts.activeStaff().stream()
                .map(AccountDetails::email)
                .map(Object::toString)
                .toList();
    }

    /** Where the form puts the files of an answer or note that is not written yet. */
    public FileShelf files(UUID post) {
        return files.draft(post, CurrentUser.required().accountId(), () -> true);
    }

    /** A file of a thread; that it was fetched is logged. */
    public DownloadHandler download(UUID id, UUID post, UUID file) {
        String clerk = clerk();
        return files.download(post, file, () -> {
            audit.record(clerk, "message.file-fetched", "message " + id, Map.of("file", file.toString()));
            return true;
        });
    }

    /** The minutes of a complaint as PDF. */
    public DownloadHandler minutes(UUID id, Locale language) {
        String clerk = clerk();
        DownloadHandler handler = papers.minutes(id, language);
        return event -> {
            audit.record(clerk, "message.minutes-fetched", "message " + id, Map.of());
            handler.handleDownloadRequest(event);
        };
    }

    static String subject(Enquiry enquiry) {
        String customer = enquiry.writer().customerId();
        return "message " + enquiry.id() + (customer == null ? "" : ", customer " + customer);
    }

    static String clerk() {
        return CurrentUser.required().userName();
    }
}
