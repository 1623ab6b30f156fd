package hu.miho.portal.home.ui;

import com.vaadin.flow.router.Route;
import hu.miho.portal.billing.BillingService;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.home.AttentionService;
import hu.miho.portal.metering.MeteringService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The customer's first page: what is to be paid, what is to be done, what was used; for a delegate what they may see of it. */
@Route(value = "attekintes", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class DashboardView extends PortalPage {

    DashboardView(
            CurrentCustomer currentCustomer,
            BillingService billing,
            MeteringService metering,
            AttentionService attention,
            OwnNews news,
            Clock clock) {
        super("dashboard.title");
        add(new PageHeader(currentCustomer.place().address().addressLine(), getTranslation("dashboard.title")));
        news.news().ifPresent(this::add);
        var todo = new AttentionCard(attention.items());
        if (currentCustomer.covers(AccessArea.MONEY)) {
            add(CardGrid.two(new BalanceCard(billing.balance(), billing.paymentMethod(), LocalDate.now(clock)), todo));
        } else {
            add(todo);
        }
        if (currentCustomer.covers(AccessArea.METERS)) {
            add(CardGrid.two(new ConsumptionTeaser(metering), new LastReadingsCard(metering.meters())));
        }
    }
}
