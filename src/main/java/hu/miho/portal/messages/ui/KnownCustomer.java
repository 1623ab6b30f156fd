package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.billing.BillingService;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.customers.NoPlaceOfUse;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the portal knows of a signed-in customer, so that they need not type it. */
@Component
class KnownCustomer {

    private final CurrentCustomer currentCustomer;
    private final CustomerService customers;
    private final BillingService billing;

    KnownCustomer(CurrentCustomer currentCustomer, CustomerService customers, BillingService billing) {
        this.currentCustomer = currentCustomer;
        this.customers = customers;
        this.billing = billing;
    }

    boolean isSignedIn() {
        return CurrentUser.hasRole(Roles.CUSTOMER);
    }

    /**
     * The customer's places, the chosen one first; null when there are none.
     *
     * @throws hu.miho.portal.customers.NotCovered when the customer of the chosen place has not delegated writing
     */
    @Nullable
    AboutForm about() {
        if (currentCustomer.placeIfAny().isEmpty()) {
            return null;
        }
        PlaceSummary chosen = currentCustomer.place(AccessArea.CASES);
        List<PlaceSummary> places = new ArrayList<>(currentCustomer.places(AccessArea.CASES));
        places.removeIf(place -> place.id().equals(chosen.id()));
        places.addFirst(chosen);
        return new AboutForm(billing, places);
    }

    /** As whom one writes, and where the answer goes. */
    Paragraph line() {
        String address = CurrentUser.find().map(CurrentUser::userName).orElse("");
        var line = new Paragraph(I18NProvider.translate("messages.writer.known", name(address), address));
        line.addClassName("secondary");
        return line;
    }

    private String name(String address) {
        try {
            return customers.details().name();
        } catch (NoPlaceOfUse noPlace) {
            return address;
        }
    }
}
