package hu.miho.portal.appointments;

import hu.miho.portal.content.TimeSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A break of a counter on one weekday. */
@Embeddable
record CounterBreak(
        @Column(name = "weekday") int weekdayNumber,
        @Column(nullable = false) LocalTime startsAt,
        @Column(nullable = false) LocalTime endsAt) {

    static CounterBreak of(DayOfWeek day, TimeSpan span) {
        return new CounterBreak(day.getValue(), span.from(), span.to());
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(weekdayNumber);
    }

    TimeSpan span() {
        return new TimeSpan(startsAt, endsAt);
    }
}
