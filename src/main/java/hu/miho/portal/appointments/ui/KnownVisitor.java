package hu.miho.portal.appointments.ui;

import hu.miho.portal.appointments.TypedVisitor;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.customers.NoPlaceOfUse;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the portal knows of a signed-in customer, so that they need not type it. */
@Component
class KnownVisitor {

    private final CustomerService customers;

    KnownVisitor(CustomerService customers) {
        this.customers = customers;
    }

    /** The form's first contents; empty for a visitor. */
    TypedVisitor typed() {
        if (!CurrentUser.hasRole(Roles.CUSTOMER)) {
            return TypedVisitor.EMPTY;
        }
        String address = CurrentUser.find().map(CurrentUser::userName).orElse("");
        try {
            CustomerDetails customer = customers.details();
            String phone = Objects.requireNonNullElse(customer.phone(), "");
            return new TypedVisitor(
                    customer.name(), address, phone, customer.id().value(), "");
        } catch (NoPlaceOfUse noPlace) {
            return new TypedVisitor("", address, "", "", "");
        }
    }
}
