package hu.miho.portal.appointments;

import java.io.Serializable;

/**
 * A matter as clerks see it.
 *
 * @param id names it for ever
 * @param version which edition of it this is: whoever saves another one is told
 * @param content what can be edited
 * @param openBookings visits to come that are booked for it
 */
public record MatterDetails(String id, long version, TypedMatter content, int openBookings) implements Serializable {}
