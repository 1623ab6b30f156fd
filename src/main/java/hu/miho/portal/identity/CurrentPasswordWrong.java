package hu.miho.portal.identity;

/** What was typed as the current password is not it, or too many were tried. */
public class CurrentPasswordWrong extends RuntimeException {

    CurrentPasswordWrong() {
        super("not the current password");
    }
}
