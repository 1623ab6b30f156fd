package hu.miho.portal.registration;

/** Customer ID and code of a letter do not belong together, or the code cannot be used any more; it is not said which. */
public class WrongCode extends RuntimeException {

    WrongCode() {
        super("no letter has this code for this customer");
    }
}
