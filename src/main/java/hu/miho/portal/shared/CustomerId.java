package hu.miho.portal.shared;

import java.util.regex.Pattern;

/**
 * The customer ID (<i>felhasználó-azonosító</i>): nine digits, printed on the first page of the bill before the slash.
 *
 * @param value exactly nine digits
 */
public record CustomerId(String value) {

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    /** @throws IllegalArgumentException when the value is not nine digits */
    public CustomerId {
        if (!NINE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("a customer ID is nine digits");
        }
    }

    /**
     * Reads what a person types from the bill: with or without what follows the slash, with spaces anywhere.
     *
     * @throws IllegalArgumentException when what stands before the slash is not nine digits
     */
    public static CustomerId parse(String typed) {
        return new CustomerId(digitsBeforeSlash(typed));
    }

    /** What a person typed, without spaces and without the slash and what follows it; may be anything. */
    public static String digitsBeforeSlash(String typed) {
        String withoutSpaces = typed.replaceAll("[\\s\\u00a0\\u202f]+", "");
        int slash = withoutSpaces.indexOf('/');
        return slash < 0 ? withoutSpaces : withoutSpaces.substring(0, slash);
    }

    @Override
    public String toString() {
        return value;
    }
}
