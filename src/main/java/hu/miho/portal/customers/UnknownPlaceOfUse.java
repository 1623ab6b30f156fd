package hu.miho.portal.customers;

/** The place of use is not one of the signed-in customer's; whether it exists at all is not told. */
public class UnknownPlaceOfUse extends RuntimeException {

    UnknownPlaceOfUse() {
        super("not a place of use of the signed-in customer");
    }
}
