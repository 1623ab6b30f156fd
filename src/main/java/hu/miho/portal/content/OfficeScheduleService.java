package hu.miho.portal.content;

import hu.miho.portal.shared.Roles;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The office's hours as clerks write them down. Who is booked then is not this module's business. */
@Service
public class OfficeScheduleService {

    private final OfficeHoursRepository week;
    private final SpecialDayRepository specialDays;

    OfficeScheduleService(OfficeHoursRepository week, SpecialDayRepository specialDays) {
        this.week = week;
        this.specialDays = specialDays;
    }

    /** What counts now; no secret, for everybody sees what follows from it. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public OfficeSchedule current() {
        var usual = week.findAll();
        return new OfficeSchedule(
                usual.stream().collect(Collectors.toMap(OfficeHours::weekday, OfficeHours::hours)),
                specialDays.findAll().stream().map(SpecialDay::toUnusualDay).toList(),
                usual.stream().anyMatch(OfficeHours::isSample));
    }

    /**
     * Puts a schedule in the place of what counts now, in the caller's transaction: whoever calls it looks first at what
     * that means for visitors, and sees to it that no two do so at once.
     */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(OfficeSchedule schedule) {
        replaceWeek(schedule.week(), schedule.sample());
        var before = current();
        before.days().stream()
                .filter(day -> schedule.day(day.date()).isEmpty())
                .forEach(day -> specialDays.deleteByOnDate(day.date()));
        schedule.days().stream()
                .filter(day -> !before.days().contains(day))
                .forEach(day -> specialDays.save(new SpecialDay(day)));
    }

    private void replaceWeek(Map<DayOfWeek, TimeSpan> hours, boolean sample) {
        for (DayOfWeek day : DayOfWeek.values()) {
            TimeSpan span = hours.get(day);
            if (span == null) {
                week.deleteByWeekday(day.getValue());
            } else {
                week.save(new OfficeHours(day, span, sample));
            }
        }
    }
}
