package hu.miho.portal.messages;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.FileShelf;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What writers do with their own messages. The key is the id for a signed-in customer, and the token of the mail for
 * everybody else; with another one there is nothing.
 */
@Service
public class OwnEnquiries {

    private static final int LONGEST_REMARK = 1000;

    private final EnquiryRepository enquiries;
    private final Conversations conversations;
    private final CurrentCustomer currentCustomer;
    private final EnquiryKeys keys;
    private final EnquiryLimits limits;
    private final EnquiryPapers papers;
    private final AnswerTerms terms;
    private final MessageProperties properties;
    private final Clock clock;

    OwnEnquiries(
            EnquiryRepository enquiries,
            Conversations conversations,
            CurrentCustomer currentCustomer,
            EnquiryKeys keys,
            EnquiryLimits limits,
            EnquiryPapers papers,
            AnswerTerms terms,
            MessageProperties properties,
            Clock clock) {
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.currentCustomer = currentCustomer;
        this.keys = keys;
        this.limits = limits;
        this.papers = papers;
        this.terms = terms;
        this.properties = properties;
        this.clock = clock;
    }

    /** The signed-in customer's messages: those with unread answers first, then the latest. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    @Transactional(readOnly = true)
    public List<OwnEnquiryRow> list() {
        var customers = currentCustomer.customerIds(AccessArea.CASES).stream()
                .map(CustomerId::value)
                .toList();
        List<Enquiry> own = customers.isEmpty() ? List.of() : enquiries.ofCustomers(customers);
        var unread =
                conversations.unread(own.stream().map(Enquiry::conversation).toList(), Side.CUSTOMER);
        return own.stream()
                .map(enquiry -> new OwnEnquiryRow(
                        enquiry.toRecord(terms.today()), unread.getOrDefault(enquiry.conversation(), 0)))
                .sorted(Comparator.comparing((OwnEnquiryRow row) -> row.unread() == 0))
                .toList();
    }

    /** The message that the key opens. Looking changes nothing. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<OwnEnquiry> find(String key) {
        return keys.find(key)
                .map(enquiry -> new OwnEnquiry(
                        enquiry.toRecord(terms.today()),
                        conversations.posts(enquiry.conversation(), Side.CUSTOMER),
                        enquiry.mayBeWritten(clock.instant(), properties.reopenDays()),
                        enquiry.status() == EnquiryStatus.CLOSED
                                ? enquiry.lastDayToReopen(properties.reopenDays())
                                : null,
                        enquiry.mayBeRated()));
    }

    /** For a signed-in customer who has the page before them; a clerk who only looks has not read it for them. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public void markRead(String key) {
        if (!CurrentUser.views()) {
            keys.find(key).ifPresent(enquiry -> conversations.markRead(enquiry.conversation(), Side.CUSTOMER));
        }
    }

    /**
     * Writes again; an answered or closed message is taken up again. Sent twice, it counts once.
     *
     * @param post the page's id for it, under which its files are
     * @throws EnquiryRefused when it is closed for good, or too much came from there
     * @throws EnquiryNotFound when the key opens nothing
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void reply(String key, UUID post, String words, ClientAddress from) {
        Enquiry enquiry = locked(key);
        if (conversations.posts(enquiry.conversation(), Side.CUSTOMER).stream()
                .anyMatch(written -> written.id().equals(post))) {
            return;
        }
        limits.countMessage(from);
        enquiry.writtenAgain(terms.due(enquiry.topic(), terms.today()), clock.instant(), properties.reopenDays());
        conversations.post(
                enquiry.conversation(),
                Side.CUSTOMER,
                post(post, enquiry.writer().name(), words));
        enquiries.saveAndFlush(enquiry);
    }

    /**
     * Answers the question at the end, once.
     *
     * @param remark in the writer's own words; may be empty
     * @throws EnquiryRefused when it was answered before, or is not asked
     * @throws EnquiryNotFound when the key opens nothing
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void rate(String key, Satisfaction how, String remark) {
        Enquiry enquiry = locked(key);
        String words = PlainText.lines(remark);
        if (words.length() > LONGEST_REMARK) {
            throw new EnquiryRefused(Reason.BAD_DATA);
        }
        enquiry.rate(how, words.isEmpty() ? null : words, clock.instant());
        enquiries.saveAndFlush(enquiry);
    }

    /** Where the form puts the files of a reply that is not sent yet. */
    @PreAuthorize("permitAll()")
    public FileShelf files(String key, UUID post, ClientAddress from) {
        return papers.draft(key, post, from);
    }

    /** A file of the thread. Whose it is, is asked when its bytes leave. */
    @PreAuthorize("permitAll()")
    public DownloadHandler download(String key, UUID post, UUID file) {
        return papers.file(key, post, file);
    }

    /** The minutes of a complaint as PDF, as it stands when they are fetched. */
    @PreAuthorize("permitAll()")
    public DownloadHandler minutes(String key, Locale language) {
        return papers.minutes(key, language);
    }

    private Enquiry locked(String key) {
        return keys.find(key).map(Enquiry::id).flatMap(enquiries::lock).orElseThrow(EnquiryNotFound::new);
    }

    private static NewPost post(UUID id, String author, String words) {
        try {
            return new NewPost(id, author, words);
        } catch (IllegalArgumentException emptyOrTooLong) {
            throw new EnquiryRefused(Reason.BAD_DATA);
        }
    }
}
