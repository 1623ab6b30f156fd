package hu.miho.portal.documents;

import java.nio.file.Path;

/** Looks for malware in what is sent in, before anything of it is kept. */
interface VirusScanner {

    /**
     * @param file as it was sent
     * @throws AttachmentRefused when it is infected, or when nobody can tell at the moment
     */
    ScanVerdict scan(Path file);
}
