package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.notifications.MailAttachment;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails about a case to the customer whose it is, in the language of the account; whoever has none gets none. */
@Component
class CaseMails {

    private final MailOutbox outbox;
    private final AccountService accounts;
    private final CompanyService company;
    private final I18NProvider texts;
    private final String baseUrl;

    CaseMails(
            MailOutbox outbox,
            AccountService accounts,
            CompanyService company,
            I18NProvider texts,
            @Value("${portal.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.company = company;
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    void send(String template, Case one) {
        send(template, one, null, List.of());
    }

    /** @param note the clerk's words; null without */
    void send(String template, Case one, @Nullable String note, List<MailAttachment> attachments) {
        accounts.byCustomer(one.customer())
                .filter(AccountDetails::active)
                .ifPresent(account -> outbox.send(new NewMail(
                        account.email(),
                        account.language(),
                        template,
                        values(one, note, account.language()),
                        attachments)));
    }

    /** To the other party, in the case's language. @param code what they confirm with */
    void invite(String template, Case one, String name, EmailAddress to, TypedCode code) {
        var values = new HashMap<>(values(one, null, one.language()));
        values.put(
                "applicant",
                one.begunBy() == CasePage.Party.OTHER
                        ? one.answers().getOrDefault(Handover.NAME, "–")
                        : one.toRow().customerName());
        values.put("name", name);
        values.put("code", code.value());
        values.put("link", baseUrl + "/megerosites?kod=" + code.value());
        outbox.send(new NewMail(to, one.language(), template, values));
    }

    /** To the one who arrives, when they have begun it: nothing of what concerns the other one alone. */
    void tellArriving(String template, Case one) {
        if (one.begunBy() == CasePage.Party.OTHER) {
            var values = new HashMap<>(values(one, null, one.language()));
            values.put("name", one.answers().getOrDefault(Handover.NAME, "–"));
            outbox.send(new NewMail(
                    new EmailAddress(Objects.requireNonNull(one.answers().get(Handover.EMAIL))),
                    one.language(),
                    template,
                    values));
        }
    }

    /** To somebody who wants to begin: none of their words, for the address may be somebody else's. */
    void toArriving(String template, ArrivalWish wish, Map<String, String> paths) {
        var values = new HashMap<String, String>();
        paths.forEach((name, path) -> values.put(name, baseUrl + path));
        values.put("phone", company.details().phone().display());
        outbox.send(new NewMail(wish.email(), wish.language(), template, values));
    }

    private Map<String, String> values(Case one, @Nullable String note, Locale language) {
        LocalDate due = one.dueOn();
        var values = new HashMap<String, String>();
        values.put("name", one.toRow().customerName());
        values.put("number", Objects.requireNonNullElse(one.caseNo(), "–"));
        values.put("procedure", texts.getTranslation(one.toRow().titleKey(), language));
        values.put("due", due == null ? "–" : Formats.longDate(due, language));
        values.put("note", Objects.requireNonNullElse(note, ""));
        values.put("phone", company.details().phone().display());
        values.put("link", baseUrl + "/ugyeim/" + one.id());
        return values;
    }
}
