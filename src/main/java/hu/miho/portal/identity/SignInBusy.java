package hu.miho.portal.identity;

/** Too many people sign in or choose a password at this moment; in a few seconds it will work. */
public class SignInBusy extends RuntimeException {

    SignInBusy() {
        super("too many passwords are waiting to be checked");
    }
}
