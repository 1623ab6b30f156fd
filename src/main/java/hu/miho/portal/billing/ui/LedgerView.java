package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.billing.BillingService;
import hu.miho.portal.billing.Ledger;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;

/** Monthly charges and payments of the chosen place as one running account. The year stands in the address. */
@Route(value = "szamlak/folyoszamla", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class LedgerView extends PortalPage implements AfterNavigationObserver {

    private final Ledger ledger;
    private final Select<String> year;
    private final LedgerGrid grid = new LedgerGrid();

    LedgerView(BillingService billing, CurrentCustomer currentCustomer) {
        super("billing.ledger.title");
        ledger = billing.ledger();
        year = Fields.select(getTranslation("billing.filter.year"), InvoiceChoice.yearChoices(ledger.years()));
        add(
                new PageHeader(currentCustomer.place().address().addressLine(), getTranslation("billing.ledger.title")),
                new BalanceCard(billing.balance()),
                InvoiceTabs.on(LedgerView.class),
                filters(),
                grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var choice = InvoiceChoice.of(event.getLocation().getQueryParameters(), ledger.years());
        year.setValue(choice.year());
        grid.show(choice.ofYear(ledger));
    }

    private Component filters() {
        year.setItemLabelGenerator(
                choice -> InvoiceChoice.ALL.equals(choice) ? getTranslation("billing.filter.allyears") : choice);
        year.addValueChangeListener(change -> show(change.isFromClient()));
        var filters = new Div(year);
        filters.addClassName("filters");
        return filters;
    }

    private void show(boolean chosenByTheUser) {
        if (chosenByTheUser) {
            UI.getCurrent().navigate(LedgerView.class, InvoiceChoice.queryOfYear(year.getValue()));
        }
    }
}
