package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.billing.BillingService;
import hu.miho.portal.billing.InvoiceRow;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.CustomerGrid;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PhoneRow;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The bills of the chosen place. Year and state stand in the address. */
@Route(value = "szamlak", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class InvoicesView extends PortalPage implements AfterNavigationObserver {

    private final BillingService billing;
    private final List<Integer> years;
    private final Select<String> year;
    private final Select<String> state;
    private final Span count = new Span();
    private final CustomerGrid<InvoiceRow> grid;

    InvoicesView(BillingService billing, CurrentCustomer currentCustomer) {
        super("billing.invoices.title");
        this.billing = billing;
        years = billing.invoiceYears();
        year = Fields.select(getTranslation("billing.filter.year"), InvoiceChoice.yearChoices(years));
        state = Fields.select(getTranslation("billing.filter.state"), InvoiceChoice.stateChoices());
        grid = grid();
        add(
                new PageHeader(
                        currentCustomer.place().address().addressLine(), getTranslation("billing.invoices.title")),
                new BalanceCard(billing.balance()),
                InvoiceTabs.on(InvoicesView.class),
                filters(),
                grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var choice = InvoiceChoice.of(event.getLocation().getQueryParameters(), years);
        year.setValue(choice.year());
        state.setValue(choice.state());
        List<InvoiceRow> found = billing.invoices(choice.filter());
        count.setText(getTranslation("billing.filter.count", found.size()));
        grid.setItems(found);
    }

    private Component filters() {
        year.setItemLabelGenerator(
                choice -> InvoiceChoice.ALL.equals(choice) ? getTranslation("billing.filter.allyears") : choice);
        state.setItemLabelGenerator(choice -> InvoiceChoice.state(choice)
                .map(InvoiceWords::state)
                .orElse(getTranslation("billing.filter.allstates")));
        year.addValueChangeListener(change -> show(change.isFromClient()));
        state.addValueChangeListener(change -> show(change.isFromClient()));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(year, state, count);
        filters.addClassName("filters");
        return filters;
    }

    private void show(boolean chosenByTheUser) {
        if (chosenByTheUser) {
            UI.getCurrent().navigate(InvoicesView.class, new InvoiceChoice(year.getValue(), state.getValue()).query());
        }
    }

    private CustomerGrid<InvoiceRow> grid() {
        var invoices = new CustomerGrid<InvoiceRow>(getTranslation("billing.invoices.title"));
        invoices.component(getTranslation("billing.invoice.period"), InvoicesView::title);
        invoices.text(getTranslation("billing.invoice.number"), InvoiceRow::invoiceNo);
        invoices.text(getTranslation("billing.invoice.due"), invoice -> Formats.date(invoice.dueOn()));
        invoices.component(getTranslation("billing.filter.state"), InvoiceWords::badges);
        invoices.amount(getTranslation("billing.invoice.amount"), invoice -> Formats.money(invoice.gross()));
        invoices.phone(getTranslation("billing.invoice"), this::phoneRow);
        invoices.setEmptyStateComponent(new EmptyState(
                Icons.RECEIPT,
                getTranslation(years.isEmpty() ? "billing.invoices.none" : "billing.invoices.nomatch"),
                getTranslation(years.isEmpty() ? "billing.invoices.none.why" : "billing.invoices.nomatch.why")));
        return invoices;
    }

    private static Component title(InvoiceRow invoice) {
        var kind = new Span(InvoiceWords.kind(invoice));
        kind.addClassName("secondary");
        var title = new Div(InvoiceWords.link(invoice), kind);
        title.addClassName("cell-title");
        return title;
    }

    private Component phoneRow(InvoiceRow invoice) {
        return new PhoneRow(
                InvoiceWords.link(invoice),
                Formats.money(invoice.gross()),
                getTranslation("billing.invoice.duebrief", InvoiceWords.kind(invoice), Formats.date(invoice.dueOn())),
                InvoiceWords.badges(invoice));
    }
}
