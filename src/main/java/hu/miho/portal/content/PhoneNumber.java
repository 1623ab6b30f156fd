package hu.miho.portal.content;

/**
 * A Hungarian telephone number.
 *
 * @param display as people read it, with the domestic prefix 06 or the international +36
 */
public record PhoneNumber(String display) {

    /** The address that a telephone dials, as {@code tel:+3646501740}. */
    public String uri() {
        String digits = display.replaceAll("\\D", "");
        return "tel:+" + (digits.startsWith("06") ? "36" + digits.substring(2) : digits);
    }

    @Override
    public String toString() {
        return display;
    }
}
