package hu.miho.portal.cases;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody without an account has typed to begin the change. Whether it is true is another matter.
 *
 * @param kind what they begin
 * @param customerId of the one who leaves, as typed: with or without the part after the slash, spaces anywhere
 * @param serialNumber of a meter of the dwelling, as typed
 * @param email their own, as typed
 */
public record TypedArrival(ArrivalKind kind, String customerId, String serialNumber, String email)
        implements Serializable {

    /** The fields, in the order of the form. */
    public enum Field {
        CUSTOMER_ID,
        SERIAL_NUMBER,
        EMAIL
    }

    private static final int LONGEST_TEXT = 60;

    public static final TypedArrival EMPTY = new TypedArrival(ArrivalKind.CHANGE_OF_OCCUPANT, "", "", "");

    /** The fields whose form needs mending, in their order; none when the data can be compared with the company's. */
    public List<Field> problems() {
        var problems = new ArrayList<Field>();
        if (!CustomerId.digitsBeforeSlash(customerId).matches("[0-9]{9}")) {
            problems.add(Field.CUSTOMER_ID);
        }
        if (SerialNumber.plain(serialNumber).isEmpty() || serialNumber.length() > LONGEST_TEXT) {
            problems.add(Field.SERIAL_NUMBER);
        }
        if (!EmailAddress.isValid(email.strip())) {
            problems.add(Field.EMAIL);
        }
        return problems;
    }
}
