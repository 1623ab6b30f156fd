package hu.miho.portal.metering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.metering.Consumption;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.metering.MeteringService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkTabs;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Consumption month by month, the meters and what was read on them. */
@Route(value = "merooraadatok", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class MetersView extends PortalPage implements BeforeEnterObserver {

    private static final String CONSUMPTION = "fogyasztas";

    private final MeteringService metering;
    private final Div consumption = new Div();
    private final List<MeterRow> meters;

    MetersView(CurrentCustomer currentCustomer, MeteringService metering) {
        super("metering.title");
        this.metering = metering;
        consumption.addClassName("stack");
        add(
                new PageHeader(currentCustomer.place().address().addressLine(), getTranslation("metering.title")),
                consumption);
        meters = metering.meters();
        if (meters.isEmpty()) {
            add(noMeters());
        } else {
            add(section(), new ReadingsSection(meters, metering));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = parameter(event, CONSUMPTION).orElse("");
        List<Consumption> comparable = metering.comparable();
        boolean tabWasUsed = consumption.getComponentCount() > 0;
        consumption.removeAll();
        comparable.stream()
                .filter(each -> ConsumptionCard.slug(each).equals(wanted))
                .findFirst()
                .or(() -> comparable.stream().findFirst())
                .ifPresentOrElse(shown -> show(shown, comparable, tabWasUsed), this::showNothing);
    }

    private void show(Consumption shown, List<Consumption> comparable, boolean tabWasUsed) {
        if (comparable.size() > 1) {
            var tabs = new LinkTabs(getTranslation("metering.consumption"));
            comparable.forEach(each -> tabs.tab(
                    getTranslation("metering.tab." + each),
                    "merooraadatok?%s=%s".formatted(CONSUMPTION, ConsumptionCard.slug(each)),
                    each == shown));
            consumption.add(tabs);
            if (tabWasUsed) {
                tabs.focusCurrent();
            }
        }
        metering.comparison(shown).ifPresent(years -> consumption.add(new ConsumptionCard(shown, years)));
    }

    /** Where there is no meter, to say so is enough. */
    private void showNothing() {
        if (!meters.isEmpty()) {
            consumption.add(noConsumption());
        }
    }

    private Component section() {
        var section = new Section(new H2(getTranslation("metering.meters")), new MetersGrid(meters));
        section.addClassName("stack");
        return section;
    }

    private Component noMeters() {
        return new EmptyState(Icons.GAUGE, getTranslation("metering.none.title"), getTranslation("metering.none.text"));
    }

    private Component noConsumption() {
        return new EmptyState(
                Icons.GAUGE,
                getTranslation("metering.consumption.none.title"),
                getTranslation("metering.consumption.none.text"));
    }
}
