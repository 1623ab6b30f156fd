package hu.miho.portal.identity;

/** The e-mail address or the customer ID has an account already. */
public class AccountExists extends RuntimeException {

    AccountExists(String message) {
        super(message);
    }
}
