package hu.miho.portal.messages;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.notifications.MailAttachment;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mails about messages, in the writer's language. They tell that there is something to read and where, not what: only
 * the answer to a complaint goes with them, as its minutes (docs/decisions/2026-11-25-messages.md).
 */
@Component
class EnquiryMails {

    private final MailOutbox outbox;
    private final AccountService accounts;
    private final EnquiryTokens tokens;
    private final Minutes minutes;
    private final I18NProvider texts;
    private final CompanyService company;
    private final String baseUrl;

    EnquiryMails(
            MailOutbox outbox,
            AccountService accounts,
            EnquiryTokens tokens,
            Minutes minutes,
            I18NProvider texts,
            CompanyService company,
            @Value("${portal.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.tokens = tokens;
        this.minutes = minutes;
        this.texts = texts;
        this.company = company;
        this.baseUrl = baseUrl;
    }

    /** @param token of the link that confirms the writer's address */
    void confirm(Enquiry enquiry, String token) {
        Writer writer = enquiry.writer();
        String email = writer.email();
        if (email != null) {
            var values = Map.of("name", writer.name(), "link", baseUrl + "/irjon-nekunk/megerosites?token=" + token);
            outbox.send(new NewMail(new EmailAddress(email), enquiry.language(), "message-confirm", values));
        }
    }

    void received(Enquiry enquiry) {
        send(enquiry, enquiry.topic().isComplaint() ? "message-complaint-received" : "message-received", false);
    }

    /** The minutes of a complaint go with the answer (consumer protection act, section 17/A). */
    void answered(Enquiry enquiry) {
        send(enquiry, "message-answered", true);
    }

    void extended(Enquiry enquiry) {
        send(enquiry, "message-extended", false);
    }

    void closed(Enquiry enquiry) {
        send(enquiry, "message-closed", false);
    }

    /** Where mails about a message go; empty when no address is known. */
    Optional<EmailAddress> addressOf(Enquiry enquiry) {
        return account(enquiry)
                .map(AccountDetails::email)
                .or(() -> Optional.ofNullable(enquiry.writer().email()).map(EmailAddress::new));
    }

    private void send(Enquiry enquiry, String template, boolean withMinutes) {
        addressOf(enquiry).ifPresent(address -> {
            Locale language = account(enquiry).map(AccountDetails::language).orElse(enquiry.language());
            outbox.send(new NewMail(
                    address,
                    language,
                    template,
                    values(enquiry, language),
                    withMinutes ? minutesOf(enquiry, language) : List.of()));
        });
    }

    private List<MailAttachment> minutesOf(Enquiry enquiry, Locale language) {
        return enquiry.complaintNo() == null
                ? List.of()
                : List.of(new MailAttachment(
                        minutes.fileName(enquiry), "application/pdf", minutes.write(enquiry, language)));
    }

    private Map<String, String> values(Enquiry enquiry, Locale language) {
        EnquiryDetails details = enquiry.toRecord(enquiry.clockFrom());
        LocalDate due = details.dueOn();
        var values = new HashMap<String, String>();
        values.put("name", details.person().name());
        values.put("number", details.number());
        values.put("topic", texts.getTranslation(details.topic().textKey(), language));
        values.put("due", due == null ? "" : Formats.longDate(due, language));
        values.put("reason", details.extensionReason() == null ? "" : details.extensionReason());
        values.put("link", link(enquiry));
        values.put("phone", company.details().phone().display());
        values.put("duty", company.details().dutyLines().getFirst().display());
        return values;
    }

    /** Whoever has an account signs in; everybody else has the token. */
    private String link(Enquiry enquiry) {
        return account(enquiry).isPresent()
                ? baseUrl + "/uzeneteim/" + enquiry.id()
                : baseUrl + "/irjon-nekunk/" + tokens.of(enquiry.id());
    }

    private Optional<AccountDetails> account(Enquiry enquiry) {
        return Optional.ofNullable(enquiry.writer().customerId())
                .flatMap(customer -> accounts.byCustomer(new CustomerId(customer)))
                .filter(AccountDetails::active);
    }
}
