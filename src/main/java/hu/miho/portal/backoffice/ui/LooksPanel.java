package hu.miho.portal.backoffice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.audit.AuditEntry;
import hu.miho.portal.backoffice.CustomerLooks;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;

/** Which clerk looked at the customer's data, or did something with the account, and when. */
@org.springframework.stereotype.Component
class LooksPanel implements CustomerPanel {

    private final CustomerLooks looks;

    LooksPanel(CustomerLooks looks) {
        this.looks = looks;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create(CustomerId customer) {
        return new ClerkTable<AuditEntry>(translate("backoffice.looks"))
                .column(translate("backoffice.audit.when"), entry -> Formats.dateTime(entry.happenedAt()))
                .column(translate("backoffice.audit.actor"), AuditEntry::actor)
                .column(
                        translate("backoffice.audit.action"),
                        entry -> translate("backoffice.audit.action." + entry.action()))
                .of(looks.of(customer), translate("backoffice.looks.none"));
    }
}
