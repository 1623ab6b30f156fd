package hu.miho.portal.appointments;

import java.io.Serializable;

/**
 * A booking and the key to it.
 *
 * @param booking what was booked
 * @param token opens the booking's page: whoever has it may move and cancel it
 */
public record Booked(Booking booking, String token) implements Serializable {}
