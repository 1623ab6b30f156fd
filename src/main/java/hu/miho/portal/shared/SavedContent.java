package hu.miho.portal.shared;

import java.time.Instant;

/**
 * A saved state of something that clerks edit.
 *
 * @param number from 1 on, in the order of saving; what one saves next names the number that it began with
 * @param content what was saved
 */
public record SavedContent<T>(int number, T content, String savedBy, Instant savedAt) {}
