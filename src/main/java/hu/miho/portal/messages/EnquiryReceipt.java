package hu.miho.portal.messages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What happens when a message has come in for good: its numbers, its clock, its mail. In the caller's transaction. */
@Component
class EnquiryReceipt {

    private final EnquiryRepository enquiries;
    private final EnquiryNumbers numbers;
    private final AnswerTerms terms;
    private final EnquiryMails mails;
    private final Clock clock;

    EnquiryReceipt(
            EnquiryRepository enquiries, EnquiryNumbers numbers, AnswerTerms terms, EnquiryMails mails, Clock clock) {
        this.enquiries = enquiries;
        this.numbers = numbers;
        this.terms = terms;
        this.mails = mails;
        this.clock = clock;
    }

    /** The numbers come late, for everybody else who wants one waits from then on. */
    void receive(Enquiry enquiry) {
        LocalDate today = terms.today();
        LocalDate due = terms.due(enquiry.topic(), today);
        enquiry.receive(numbers.message(today), numbers.complaint(enquiry.topic(), today), due, clock.instant());
        enquiries.saveAndFlush(enquiry);
        mails.received(enquiry);
    }
}
