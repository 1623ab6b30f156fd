package hu.miho.portal.ui;

/** Ends the session of the user who asks for it. */
@FunctionalInterface
public interface SignOut {

    void signOut();
}
