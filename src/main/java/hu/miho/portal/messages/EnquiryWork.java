package hu.miho.portal.messages;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clerks do with messages. Each change names the version that the clerk has seen: when somebody has answered or changed
 * the message meanwhile, it is refused ({@link Reason#CHANGED_MEANWHILE}). Each is logged.
 */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
@Transactional
public class EnquiryWork {

    private final EnquiryRepository enquiries;
    private final Conversations conversations;
    private final EnquiryNumbers numbers;
    private final AnswerTerms terms;
    private final EnquiryMails mails;
    private final AuditLog audit;
    private final Clock clock;

    EnquiryWork(
            EnquiryRepository enquiries,
            Conversations conversations,
            EnquiryNumbers numbers,
            AnswerTerms terms,
            EnquiryMails mails,
            AuditLog audit,
            Clock clock) {
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.numbers = numbers;
        this.terms = terms;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers, and tells the writer by mail. Who answers has it from then on, if nobody had. Sent twice, it counts once.
     *
     * @param post the page's id for it, under which its files are
     * @param close whether that settles it
     * @throws EnquiryRefused when somebody was faster, or it is closed
     */
    public void answer(UUID id, long version, UUID post, String words, boolean close) {
        Enquiry enquiry = locked(id);
        if (isWritten(enquiry, post)) {
            return;
        }
        enquiry.requireVersion(version);
        enquiry.answered(clock.instant());
        if (enquiry.assignee() == null) {
            enquiry.assign(EnquiryDesk.clerk(), clock.instant());
        }
        conversations.post(enquiry.conversation(), Side.CLERK, post(post, words));
        if (close) {
            enquiry.close(clock.instant());
        }
        enquiries.saveAndFlush(enquiry);
        mails.answered(enquiry);
        log("message.answered", enquiry, close ? "closed" : "answered");
    }

    /** Writes a note for colleagues. Whatever happens meanwhile, it is no reason to refuse one. */
    public void note(UUID id, UUID post, String words) {
        Enquiry enquiry = locked(id);
        if (!isWritten(enquiry, post)) {
            conversations.note(enquiry.conversation(), post(post, words));
            log("message.noted", enquiry, post.toString());
        }
    }

    /** Makes it somebody's work: one's own, or a colleague's. @throws EnquiryRefused when somebody was faster */
    public void assign(UUID id, long version, String clerk) {
        change(id, version, "message.assigned", clerk, enquiry -> enquiry.assign(clerk, clock.instant()));
    }

    /**
     * Extends the time for an answer, once, and mails the reason.
     *
     * @throws EnquiryRefused when it cannot be extended, or somebody was faster
     */
    public void extend(UUID id, long version, String reason) {
        String words = PlainText.line(reason);
        change(id, version, "message.extended", words, enquiry -> {
            if (words.isEmpty() || !terms.isExtendable(enquiry.topic())) {
                throw new EnquiryRefused(Reason.NOT_EXTENDABLE);
            }
            LocalDate until = terms.extended(enquiry.topic(), enquiry.clockFrom());
            enquiry.extend(until, words, clock.instant());
            mails.extended(enquiry);
        });
    }

    /**
     * Files it under another topic; its clock is reckoned anew from the day it came. What becomes a complaint gets a number.
     *
     * @throws EnquiryRefused when it is closed, or somebody was faster
     */
    public void changeTopic(UUID id, long version, Topic topic) {
        change(id, version, "message.topic", topic.name(), enquiry -> {
            String complaint = enquiry.complaintNo() == null ? numbers.complaint(topic, terms.today()) : null;
            LocalDate due = terms.afterChange(topic, enquiry.clockFrom());
            enquiry.become(topic, due, complaint, clock.instant());
        });
    }

    /** Closes it without another answer, and tells the writer. @throws EnquiryRefused when somebody was faster */
    public void close(UUID id, long version) {
        change(id, version, "message.closed", "", enquiry -> {
            enquiry.close(clock.instant());
            mails.closed(enquiry);
        });
    }

    /** Takes a closed or answered one up again, with the whole time from today. @throws EnquiryRefused as the others */
    public void reopen(UUID id, long version) {
        change(
                id,
                version,
                "message.reopened",
                "",
                enquiry -> enquiry.reopen(terms.due(enquiry.topic(), terms.today()), clock.instant()));
    }

    private void change(UUID id, long version, String action, String to, Consumer<Enquiry> step) {
        Enquiry enquiry = locked(id);
        enquiry.requireVersion(version);
        step.accept(enquiry);
        enquiries.saveAndFlush(enquiry);
        log(action, enquiry, to);
    }

    private Enquiry locked(UUID id) {
        return enquiries.lock(id).orElseThrow(EnquiryNotFound::new);
    }

    private boolean isWritten(Enquiry enquiry, UUID post) {
        return conversations.posts(enquiry.conversation(), Side.CLERK).stream()
                .anyMatch(written -> written.id().equals(post));
    }

    private static NewPost post(UUID id, String words) {
        try {
            return new NewPost(id, EnquiryDesk.clerk(), words);
        } catch (IllegalArgumentException emptyOrTooLong) {
            throw new EnquiryRefused(Reason.BAD_DATA);
        }
    }

    private void log(String action, Enquiry enquiry, String to) {
        audit.record(action, EnquiryDesk.subject(enquiry), Map.of("to", to));
    }
}
