package hu.miho.portal.documents;

import hu.miho.portal.ui.FileRefused;

/** A file that is not attached, for a reason that its sender can do something about. */
public class AttachmentRefused extends FileRefused {

    private static final long serialVersionUID = 1L;

    /** Why; each has a text {@code ui.files.refused.<REASON>}. */
    public enum Reason {
        EMPTY,
        /** Argument: the most megabytes. */
        TOO_LARGE,
        /** Argument: the most files. */
        TOO_MANY,
        /** Argument: the most megabytes of all files. */
        TOO_MUCH,
        /** Neither PDF nor JPEG nor PNG. */
        WRONG_TYPE,
        /** A photo in the format of newer telephones. */
        HEIC,
        /** Cut off or otherwise not what it begins as. */
        DAMAGED,
        /** More pixels or pages than are opened. */
        TOO_COMPLEX,
        /** A PDF that asks for a password. */
        ENCRYPTED,
        /** A PDF that runs something or carries other files. */
        ACTIVE_CONTENT,
        INFECTED,
        /** The scanner does not answer; later it may. */
        NOT_SCANNED,
        /** We cannot keep it, and the fault is ours. */
        NO_ROOM,
        /** The files can no longer be changed. */
        CLOSED
    }

    private final Reason reason;

    AttachmentRefused(Reason reason, Object... arguments) {
        super("ui.files.refused." + reason.name(), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
