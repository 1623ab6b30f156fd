package hu.miho.portal.backoffice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.identity.CustomerAccount;
import hu.miho.portal.identity.CustomerAccounts;
import hu.miho.portal.notifications.OutboxDesk;
import hu.miho.portal.notifications.OutboxMail;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which mails the portal has sent to the customer's addresses lately. */
@org.springframework.stereotype.Component
class MailsPanel implements CustomerPanel {

    private final OutboxDesk outbox;
    private final CustomerRecords customers;
    private final CustomerAccounts accounts;

    MailsPanel(OutboxDesk outbox, CustomerRecords customers, CustomerAccounts accounts) {
        this.outbox = outbox;
        this.customers = customers;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Component create(CustomerId customer) {
        return new ClerkTable<OutboxMail>(translate("backoffice.mails"))
                .column(translate("backoffice.mails.when"), mail -> Formats.dateTime(mail.writtenAt()))
                .column(translate("backoffice.mails.subject"), mail -> mail.subject(key -> translate(key)))
                .column(translate("backoffice.mails.to"), mail -> mail.to().value())
                .column(
                        translate("backoffice.mails.state"),
                        mail -> translate(mail.status().textKey()))
                .of(mails(customer), translate("backoffice.mails.none"));
    }

    private List<OutboxMail> mails(CustomerId customer) {
        Optional<EmailAddress> onFile = customers.customer(customer).map(CustomerDetails::email);
        Optional<EmailAddress> ofAccount = accounts.of(customer).map(CustomerAccount::email);
        return Stream.concat(onFile.stream(), ofAccount.stream())
                .distinct()
                .flatMap(address -> outbox.sentTo(address).stream())
                .sorted(Comparator.comparing(OutboxMail::writtenAt).reversed())
                .toList();
    }
}
