package hu.miho.portal.messages;

import hu.miho.portal.billing.BillingService;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signed-in customer as the writer of a message: all that the portal knows, so that nobody types it. */
@Component
class KnownWriter {

    private final CurrentCustomer currentCustomer;
    private final CustomerService customers;
    private final BillingService billing;

    KnownWriter(CurrentCustomer currentCustomer, CustomerService customers, BillingService billing) {
        this.currentCustomer = currentCustomer;
        this.customers = customers;
        this.billing = billing;
    }

    boolean isSignedIn() {
        return CurrentUser.hasRole(Roles.CUSTOMER);
    }

    /**
     * Who writes about one of their places, or about none of them.
     *
     * @param place one of the account's own; another is as if none was named
     */
    Writer about(@Nullable PlaceOfUseId place) {
        Optional<PlaceSummary> named = currentCustomer.places().stream()
                .filter(own -> own.id().equals(place))
                .findFirst();
        CustomerId customer = named.map(own -> own.id().customerId()).orElseGet(this::anyCustomer);
        Writer writer = customers.details(customer).map(this::writer).orElseGet(() -> unnamed(customer));
        return named.map(own -> writer.about(own.id(), own.address().toString()))
                .orElse(writer);
    }

    /** The bill, when it is one of that place, and the place one of the account's own; else null. */
    @Nullable
    String bill(@Nullable PlaceOfUseId place, @Nullable String invoiceNo) {
        boolean own = isSignedIn()
                && place != null
                && billing.issued(place).stream()
                        .anyMatch(bill -> bill.invoiceNo().equals(invoiceNo));
        return own ? invoiceNo : null;
    }

    private CustomerId anyCustomer() {
        return currentCustomer
                .placeIfAny()
                .map(place -> place.id().customerId())
                .or(() -> currentCustomer.customerIds().stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("a customer's account without a customer"));
    }

    private Writer writer(CustomerDetails known) {
        return new Writer(
                known.name(),
                address(),
                known.phone(),
                known.mailingAddress().toString(),
                known.id().value(),
                null,
                null,
                null);
    }

    private Writer unnamed(CustomerId customer) {
        return new Writer(address(), address(), null, null, customer.value(), null, null, null);
    }

    private static String address() {
        return CurrentUser.required().userName();
    }
}
