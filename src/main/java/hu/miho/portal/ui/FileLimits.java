package hu.miho.portal.ui;

/**
 * How much may be attached to one thing.
 *
 * @param bytesPerFile the most bytes of one file
 * @param files the most files
 * @param bytesInAll the most bytes of all files together
 */
public record FileLimits(long bytesPerFile, int files, long bytesInAll) {}
