package hu.miho.portal.feeds;

/**
 * What one file of a taken feed changed.
 *
 * @param file its name, as {@code customers.csv}
 * @param rows how many rows it has, without the header
 * @param added rows with a new key
 * @param changed rows whose key was known and whose content differs
 * @param retired what the portal knows and a FULL feed no longer names
 */
public record FileCounts(String file, long rows, long added, long changed, long retired) {}
