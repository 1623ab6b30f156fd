package hu.miho.portal.ui;

import com.vaadin.flow.router.Location;
import hu.miho.portal.shared.CustomerId;
import java.util.Optional;

/** Addresses that name a customer: the clerks' page of one, and pages that begin something for one. */
public final class CustomerPage {

    private static final String CUSTOMER = "ugyfel";

    private CustomerPage() {}

    public static String address(CustomerId customer) {
        return "ugyintezo/ugyfel/" + customer;
    }

    /** A page on which something is begun for the customer. */
    public static String begin(String path, CustomerId customer) {
        return path + "?" + CUSTOMER + "=" + customer;
    }

    /** For whom something is begun; empty when the address names nobody, or no customer ID. */
    public static Optional<CustomerId> begunFor(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(CUSTOMER)
                .filter(id -> id.matches("\\d{9}"))
                .map(CustomerId::new);
    }
}
