package hu.miho.portal.content;

import hu.miho.portal.shared.SavedContent;

/** Somebody else saved the same content meanwhile: nothing was saved, and nothing of theirs is lost. */
public class ContentChanged extends RuntimeException {

    private final transient SavedContent<?> theirs;

    ContentChanged(SavedContent<?> theirs) {
        super("saved by somebody else meanwhile");
        this.theirs = theirs;
    }

    /** Who saved it, and when. */
    public SavedContent<?> theirs() {
        return theirs;
    }
}
