package hu.miho.portal.appointments;

import java.time.LocalDate;

/**
 * A day that cannot be booked yet.
 *
 * @param day the day of the visit
 * @param opensOn the day from whose first minute on it can be booked
 */
public record NextDay(LocalDate day, LocalDate opensOn) {}
