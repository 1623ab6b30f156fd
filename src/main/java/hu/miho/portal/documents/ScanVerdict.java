package hu.miho.portal.documents;

/** What the virus scanner said of a file that was taken. */
public enum ScanVerdict {
    CLEAN,
    /** No scanner is set up. */
    NOT_SCANNED
}
