package hu.miho.portal.appointments;

import hu.miho.portal.content.TimeSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The hours of a counter on one weekday. */
@Embeddable
record CounterHours(
        @Column(name = "weekday") int weekdayNumber,
        @Column(nullable = false) LocalTime opensAt,
        @Column(nullable = false) LocalTime closesAt) {

    static CounterHours of(DayOfWeek day, TimeSpan span) {
        return new CounterHours(day.getValue(), span.from(), span.to());
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(weekdayNumber);
    }

    TimeSpan span() {
        return new TimeSpan(opensAt, closesAt);
    }
}
