package hu.miho.portal.shared;

import java.util.regex.Pattern;

/**
 * Names one place of use: a customer's use of a dwelling for a time. Printed on the bill as {@code 123456789/00000001}.
 *
 * @param customerId the part before the slash
 * @param placeNo the part after it: eight digits, with leading zeros
 */
public record PlaceOfUseId(CustomerId customerId, String placeNo) {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");

    /** @throws IllegalArgumentException when the place number is not eight digits */
    public PlaceOfUseId {
        if (!EIGHT_DIGITS.matcher(placeNo).matches()) {
            throw new IllegalArgumentException("a place number is eight digits");
        }
    }

    @Override
    public String toString() {
        return customerId + "/" + placeNo;
    }
}
