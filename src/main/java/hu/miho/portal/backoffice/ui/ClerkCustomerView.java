package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.backoffice.CustomerViews;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.ReasonDialog;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that is known of a customer on one page, put together from what each module has. Each opening is logged. */
@Route(value = "ugyintezo/ugyfel/:" + ClerkCustomerView.ID, layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class ClerkCustomerView extends PortalPage implements BeforeEnterObserver {

    static final String ID = "azonosito";

    private final CustomerLookup lookup;
    private final AccountService accounts;
    private final CustomerViews views;
    private final List<CustomerPanel> panels;
    private String title = "";

    ClerkCustomerView(CustomerLookup lookup, AccountService accounts, CustomerViews views, List<CustomerPanel> panels) {
        super("backoffice.customer");
        this.lookup = lookup;
        this.accounts = accounts;
        this.views = views;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CustomerPanel::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(ID)
                .filter(id -> id.matches("\\d{9}"))
                .map(CustomerId::new)
                .flatMap(lookup::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title + " – MIHŐ";
    }

    private void show(CustomerDetails customer) {
        title = customer.name();
        var header = new PageHeader(customer.id().toString(), customer.name())
                .withActions(
                        LinkButton.primary(
                                getTranslation("backoffice.customer.case"),
                                CustomerPage.begin("ugyintezo/ugyek/felvetel", customer.id())),
                        LinkButton.secondary(getTranslation("backoffice.customer.booking"), "ugyintezo/idopontok"),
                        LinkButton.secondary(
                                getTranslation("backoffice.customer.message"),
                                CustomerPage.begin("ugyintezo/uzenetek/uj", customer.id())));
        if (accounts.byCustomer(customer.id()).isPresent()) {
            header.withActions(Buttons.secondary(getTranslation("backoffice.viewing"), () -> askToView(customer)));
        }
        Optional.of(customer)
                .filter(CustomerDetails::retired)
                .ifPresent(gone -> header.withBadge(
                        new StatusBadge(Tone.NEUTRAL, Icons.INFO, getTranslation("backoffice.customer.retired"))));
        var page = new Div();
        page.addClassName("clerk-panels");
        panels.forEach(panel -> {
            var part = panel.create(customer.id());
            part.addClassName("panel-" + panel.width().name().toLowerCase(Locale.ROOT));
            page.add(part);
        });
        add(header, page);
    }

    private void askToView(CustomerDetails customer) {
        new ReasonDialog("backoffice.viewing", reason -> {
                    views.begin(customer.id(), reason);
                    UI.getCurrent().getPage().setLocation("/attekintes");
                })
                .open();
    }
}
