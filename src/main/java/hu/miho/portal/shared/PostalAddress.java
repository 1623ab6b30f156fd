package hu.miho.portal.shared;

/**
 * A postal address within Hungary.
 *
 * @param postalCode four digits as a rule, kept as the billing system gives it
 * @param city the town
 * @param addressLine street, number, floor and door
 */
public record PostalAddress(String postalCode, String city, String addressLine) {

    @Override
    public String toString() {
        return "%s %s, %s".formatted(postalCode, city, addressLine);
    }
}
