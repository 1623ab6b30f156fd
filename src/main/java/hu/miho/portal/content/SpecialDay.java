package hu.miho.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A day on which the office differs from its usual week and from the public holidays. */
@Entity
@Table(name = "special_day")
class SpecialDay {

    @Id
    private LocalDate onDate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DayKind kind;

    private @Nullable LocalTime opensAt;

    private @Nullable LocalTime closesAt;

    @Column(nullable = false)
    private String reasonHu;

    @Column(nullable = false)
    private String reasonEn;

    private boolean sample;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SpecialDay() {}

    /** As a clerk has written it down, so it is no sample. */
    SpecialDay(UnusualDay day) {
        TimeSpan hours = day.hours();
        this.onDate = day.date();
        this.kind = day.kind();
        this.opensAt = hours == null ? null : hours.from();
        this.closesAt = hours == null ? null : hours.to();
        this.reasonHu = day.reasonHu();
        this.reasonEn = day.reasonEn();
        this.sample = false;
    }

    UnusualDay toUnusualDay() {
        TimeSpan hours = opensAt == null || closesAt == null ? null : new TimeSpan(opensAt, closesAt);
        return new UnusualDay(onDate, kind, hours, reasonHu, reasonEn);
    }
}
