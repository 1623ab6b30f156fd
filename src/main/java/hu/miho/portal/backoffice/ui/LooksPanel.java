package hu.miho.portal.backoffice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.audit.AuditEntry;
import hu.miho.portal.backoffice.CustomerLooks;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.DataTable;
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
        String title = translate("backoffice.looks");
        var head = new DataTable(title)
                .column(translate("backoffice.audit.when"))
                .column(translate("backoffice.audit.actor"))
                .column(translate("backoffice.audit.action"));
        return ClerkPanel.of(title, looks.of(customer), translate("backoffice.looks.none"), head, LooksPanel::row);
    }

    private static void row(DataTable table, AuditEntry entry) {
        table.row(
                Formats.dateTime(entry.happenedAt()),
                entry.actor(),
                translate("backoffice.audit.action." + entry.action()));
    }
}
