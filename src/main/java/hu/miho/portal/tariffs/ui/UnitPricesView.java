package hu.miho.portal.tariffs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.customers.CustomerGroup;
import hu.miho.portal.tariffs.UnitPriceService;
import hu.miho.portal.ui.LinkTabs;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.util.List;

/** What a unit costs now and what it did cost: for households, and for both groups of other users. */
@Route(value = "egysegarak", layout = PortalShell.class)
@AnonymousAllowed
class UnitPricesView extends PortalPage implements BeforeEnterObserver {

    private static final String USER = "felhasznalo";
    private static final String OTHERS = "egyeb";

    private final UnitPriceService prices;
    private final Div lists = new Div();

    UnitPricesView(UnitPriceService prices) {
        super("tariffs.title");
        this.prices = prices;
        lists.addClassName("stack");
        add(new PageHeader(null, getTranslation("tariffs.title")).withLead(getTranslation("tariffs.lead")), lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean others = parameter(event, USER).filter(OTHERS::equals).isPresent();
        lists.removeAll();
        lists.add(new LinkTabs(getTranslation("tariffs.users"))
                .tab(getTranslation("tariffs.residential"), "egysegarak", !others)
                .tab(getTranslation("tariffs.others"), "egysegarak?" + USER + "=" + OTHERS, others));
        groups(others).forEach(group -> lists.add(new PriceListCard(prices.prices(group))));
    }

    private static List<CustomerGroup> groups(boolean others) {
        return others
                ? List.of(CustomerGroup.SEPARATELY_TREATED_INSTITUTION, CustomerGroup.OTHER)
                : List.of(CustomerGroup.RESIDENTIAL);
    }
}
