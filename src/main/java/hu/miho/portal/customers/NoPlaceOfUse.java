package hu.miho.portal.customers;

/** The signed-in account has no place of use to ask about: its customer IDs are in no feed, or have no place there. */
public class NoPlaceOfUse extends RuntimeException {

    NoPlaceOfUse() {
        this("the signed-in account has no place of use");
    }

    NoPlaceOfUse(String message) {
        super(message);
    }
}
