package hu.miho.portal.documents;

/**
 * What one person, whom it knows, may do with a holder's files. Implemented by the module that owns the holder, and asked each
 * time, so that a right that was lost, or a draft that was sent in, counts at once. Needs no security context: uploads and
 * downloads may come without one.
 */
public interface AttachmentAccess {

    /** Whether the files may be seen and downloaded at this moment. */
    boolean mayRead(AttachmentHolder holder);

    /** Whether files may be added and removed at this moment. */
    boolean mayChange(AttachmentHolder holder);

    /**
     * Whether a change that was permitted may still be made: looking at a file takes a while. Asked in the transaction that
     * makes it, before anything is written. Whoever can close the files meanwhile locks here what they lock, so that one of
     * the two waits for the other.
     */
    default boolean mayStillChange(AttachmentHolder holder) {
        return mayRead(holder);
    }
}
