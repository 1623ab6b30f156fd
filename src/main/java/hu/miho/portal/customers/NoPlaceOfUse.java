package hu.miho.portal.customers;

/** The signed-in account has no place of use: its customer IDs are in no feed, or have no place there. */
public class NoPlaceOfUse extends RuntimeException {

    NoPlaceOfUse() {
        super("the signed-in account has no place of use");
    }
}
