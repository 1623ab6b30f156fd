package hu.miho.portal.appointments;

import java.io.Serializable;

/**
 * A counter to choose.
 *
 * @param name in the reader's language
 */
public record CounterName(int id, String name) implements Serializable {}
