package hu.miho.portal.ui;

import java.util.UUID;

/**
 * A file that is there.
 *
 * @param name as it was cleaned, with the ending of its true type
 * @param sizeBytes as it is kept, that is without a photo's hidden data
 */
public record ShelvedFile(UUID id, String name, long sizeBytes) {}
