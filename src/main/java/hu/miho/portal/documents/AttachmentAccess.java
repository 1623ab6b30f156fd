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
}
