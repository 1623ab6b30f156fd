package hu.miho.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The office's hours on one day of a usual week. */
@Entity
@Table(name = "office_hours")
class OfficeHours {

    /** 1 is Monday, as in ISO 8601. */
    @Id
    private int weekday;

    @Column(nullable = false)
    private LocalTime opensAt;

    @Column(nullable = false)
    private LocalTime closesAt;

    private boolean sample;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OfficeHours() {}

    OfficeHours(DayOfWeek day, TimeSpan hours, boolean sample) {
        this.weekday = day.getValue();
        this.opensAt = hours.from();
        this.closesAt = hours.to();
        this.sample = sample;
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(weekday);
    }

    TimeSpan hours() {
        return new TimeSpan(opensAt, closesAt);
    }

    boolean isSample() {
        return sample;
    }
}
