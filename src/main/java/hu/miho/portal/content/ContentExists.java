package hu.miho.portal.content;

/** Something of that name is there already; nothing was saved. */
public class ContentExists extends RuntimeException {

    ContentExists() {
        super("the name is taken");
    }
}
