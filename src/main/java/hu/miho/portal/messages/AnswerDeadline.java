package hu.miho.portal.messages;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when an answer is due (DOMAIN.md, "Deadlines and law").
 *
 * @param clockFrom the day from which it is reckoned
 * @param dueOn the last day
 * @param extendedAt when it was extended; null until it is
 * @param extensionReason why
 */
@Embeddable
record AnswerDeadline(
        LocalDate clockFrom,
        LocalDate dueOn,
        @Nullable Instant extendedAt,
        @Nullable String extensionReason) {

    static AnswerDeadline of(LocalDate from, LocalDate due) {
        return new AnswerDeadline(from, due, null, null);
    }

    /** Begins anew. That it was extended once is not forgotten. */
    AnswerDeadline again(LocalDate from, LocalDate due) {
        return new AnswerDeadline(from, due, extendedAt, extensionReason);
    }

    AnswerDeadline until(LocalDate due) {
        return again(clockFrom, due);
    }

    AnswerDeadline extended(LocalDate until, String reason, Instant now) {
        return new AnswerDeadline(clockFrom, until, now, reason);
    }

    /** Once, and not after its last day. */
    boolean isExtendable(LocalDate today) {
        return extendedAt == null && !isOver(today);
    }

    boolean isOver(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
