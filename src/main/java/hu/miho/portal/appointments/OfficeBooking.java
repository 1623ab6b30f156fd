package hu.miho.portal.appointments;

import java.time.Instant;
import java.util.Locale;

/**
 * A clerk's wish to book a time for somebody.
 *
 * @param matterId what they come for
 * @param start when the visit shall begin
 * @param visitor who comes; no contact is needed
 * @param language in which to write to them
 */
public record OfficeBooking(String matterId, Instant start, TypedVisitor visitor, Locale language) {}
