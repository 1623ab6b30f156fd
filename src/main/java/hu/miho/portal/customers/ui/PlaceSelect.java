package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.PlaceSwitch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The choice between a customer's places of use, in the shell. Choosing one shows the open page anew, about it. */
@org.springframework.stereotype.Component
class PlaceSelect implements PlaceSwitch {

    /** Left at the UI while the page is built anew, so that the new field takes the keyboard back from the old one. */
    private record FocusWanted() {}

    private final CurrentCustomer currentCustomer;
    private final Clock clock;

    PlaceSelect(CurrentCustomer currentCustomer, Clock clock) {
        this.currentCustomer = currentCustomer;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!CurrentUser.hasRole(Roles.CUSTOMER)) {
            return Optional.empty();
        }
        List<PlaceSummary> places = currentCustomer.places();
        return places.size() < 2 ? Optional.empty() : Optional.of(select(places));
    }

    private Select<PlaceSummary> select(List<PlaceSummary> places) {
        Select<PlaceSummary> select = Fields.unlabelledSelect(I18NProvider.translate("customers.place"));
        select.setPrefixComponent(Icons.MAP_PIN.create());
        select.setItemLabelGenerator(place -> label(place, places));
        select.setItems(places);
        select.setValue(currentCustomer.place());
        select.addValueChangeListener(this::choose);
        select.addAttachListener(attach -> takeFocus(select, attach.getUI()));
        return select;
    }

    private void choose(ComponentValueChangeEvent<Select<PlaceSummary>, PlaceSummary> change) {
        if (change.isFromClient()) {
            currentCustomer.choose(change.getValue().id());
            UI ui = UI.getCurrent();
            ComponentUtil.setData(ui, FocusWanted.class, new FocusWanted());
            ui.refreshCurrentRoute(true);
        }
    }

    /** The field in the drawer is left alone: the drawer closes, and the page has the word. */
    private static void takeFocus(Select<PlaceSummary> select, UI ui) {
        if (ComponentUtil.getData(ui, FocusWanted.class) != null && !select.hasClassName("drawer-only")) {
            ComponentUtil.setData(ui, FocusWanted.class, null);
            select.focus();
        }
    }

    /** The street and number; with the id of the place when another one has the same. */
    private String label(PlaceSummary place, List<PlaceSummary> places) {
        String street = place.address().addressLine();
        boolean unique = places.stream()
                        .filter(other -> other.address().addressLine().equals(street))
                        .count()
                == 1;
        String name = unique ? street : street + " (" + place.id() + ")";
        boolean ended = place.retired() || place.endedBefore(LocalDate.now(clock));
        String shown = ended ? I18NProvider.translate("customers.place.ended", name) : name;
        return currentCustomer.isOwn(place.id().customerId())
                ? shown
                : I18NProvider.translate("customers.place.delegated", shown);
    }
}
