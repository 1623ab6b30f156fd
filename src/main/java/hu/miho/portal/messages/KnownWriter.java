package hu.miho.portal.messages;

import hu.miho.portal.billing.BillingService;
import hu.miho.portal.customers.AccessArea;
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
     * @param place one of those that the session is about; another is as if none was named
     * @throws hu.miho.portal.customers.NotCovered when the customer of the chosen place has not delegated that
     */
    Writer about(@Nullable PlaceOfUseId place) {
        Optional<PlaceSummary> named = currentCustomer.places(AccessArea.CASES).stream()
                .filter(own -> own.id().equals(place))
                .findFirst();
        CustomerId customer =
                named.map(own -> own.id().customerId()).or(this::anyCustomer).orElse(null);
        Writer writer = Optional.ofNullable(customer)
                .flatMap(customers::details)
                .map(this::writer)
                .orElseGet(() -> unnamed(customer));
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

    /** None for the account of a delegate whose delegations are over. */
    private Optional<CustomerId> anyCustomer() {
        return currentCustomer.placeIfAny().isPresent()
                ? Optional.of(currentCustomer.customerId(AccessArea.CASES))
                : currentCustomer.ownCustomerIds().stream().findFirst();
    }

    private Writer writer(CustomerDetails known) {
        return new Writer(
                author(known),
                address(),
                known.phone(),
                known.mailingAddress().toString(),
                known.id().value(),
                null,
                null,
                null);
    }

    /** The customer, and who it is when somebody writes for them. */
    private String author(CustomerDetails known) {
        return currentCustomer.isOwn(known.id()) ? known.name() : known.name() + " (" + address() + ")";
    }

    private Writer unnamed(@Nullable CustomerId customer) {
        String id = customer == null ? null : customer.value();
        return new Writer(address(), address(), null, null, id, null, null, null);
    }

    private static String address() {
        return CurrentUser.required().userName();
    }
}
