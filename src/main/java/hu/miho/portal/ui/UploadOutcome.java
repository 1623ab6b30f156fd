package hu.miho.portal.ui;

/** Learns, on the page, what became of an upload. */
interface UploadOutcome {

    void taken(ShelvedFile file);

    void refused(String fileName, FileRefused refused);
}
