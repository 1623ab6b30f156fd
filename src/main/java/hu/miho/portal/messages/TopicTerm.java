package hu.miho.portal.messages;

import java.time.LocalDate;

/**
 * By when a message about something is answered.
 *
 * @param days the term, in calendar days
 * @param dueIfToday the last day for an answer to a message that comes today
 */
public record TopicTerm(Topic topic, int days, LocalDate dueIfToday) {}
