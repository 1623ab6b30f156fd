package hu.miho.portal.messages;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Reckons the day by which an answer is due. Terms are calendar days after the day on which a message came. Law says that a
 * term which ends on a day without work ends on the next one; we promise the last working day <i>within</i> the term
 * instead, so that no reading of the law makes us late. A term without a working day in it ends on the first one after it.
 */
final class AnswerTerm {

    private final Predicate<LocalDate> worked;

    /** @param worked whether the office works on a day */
    AnswerTerm(Predicate<LocalDate> worked) {
        this.worked = worked;
    }

    /**
     * The last day for an answer.
     *
     * @param from the day on which the message came; it does not count
     * @param days the term, at least 1
     */
    LocalDate due(LocalDate from, int days) {
        for (LocalDate day = from.plusDays(days); day.isAfter(from); day = day.minusDays(1)) {
            if (worked.test(day)) {
                return day;
            }
        }
        return firstWorkedAfter(from.plusDays(days));
    }

    /**
     * The last day after the topic has changed: reckoned from the day the message came, as if it had had the new topic from
     * the beginning; but nobody can be due before the next working day.
     */
    LocalDate dueAfterChange(LocalDate from, int days, LocalDate today) {
        LocalDate due = due(from, days);
        LocalDate next = firstWorkedAfter(today);
        return due.isBefore(next) ? next : due;
    }

    /** Gives up after a year of closed days. */
    private LocalDate firstWorkedAfter(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusYears(1))
                .filter(worked)
                .findFirst()
                .orElse(day.plusDays(1));
    }
}
