package hu.miho.portal.documents;

import java.nio.file.Path;

/**
 * A file that may be attached.
 *
 * @param name cleaned, with the ending of its type
 * @param file its bytes as they are to be kept
 */
record CheckedFile(String name, AttachmentType type, Path file, ScanVerdict scan) {}
