package hu.miho.portal.messages;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.PlaceOfUseId;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who has written, as it was known then.
 *
 * @param address the postal address, for the minutes of a complaint
 * @param customerId the customer, known for certain: signed in, or found by a clerk
 * @param placeNo which of the customer's places of use it is about
 * @param placeAddress what that place is called
 * @param claimedCustomerId what a writer without an account typed; it proves nothing, and opens nothing
 */
@Embeddable
record Writer(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String customerId,
        @Nullable String placeNo,
        @Nullable String placeAddress,
        @Nullable String claimedCustomerId) {

    static Writer of(TypedWriter typed) {
        EmailAddress email = typed.emailAddress();
        CustomerId claimed = typed.customer();
        return new Writer(
                PlainText.line(typed.name()),
                email == null ? null : email.value(),
                typed.phoneNumber(),
                typed.address().isBlank() ? null : PlainText.line(typed.address()),
                null,
                null,
                null,
                claimed == null ? null : claimed.value());
    }

    /** The same person as a customer whom somebody has made sure of. */
    Writer as(CustomerId customer) {
        return new Writer(name, email, phone, address, customer.value(), placeNo, placeAddress, null);
    }

    /** Writing about one of the customer's places. */
    Writer about(PlaceOfUseId place, String nameOfPlace) {
        return new Writer(name, email, phone, address, place.customerId().value(), place.placeNo(), nameOfPlace, null);
    }
}
