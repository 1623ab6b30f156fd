package hu.miho.portal.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the office is open: the usual week, public holidays, and the days that differ from both. A special day wins over
 * a holiday, a holiday over the week.
 */
public final class OpeningHours {

    private static final int DAYS_AHEAD = 31;

    private final Map<DayOfWeek, TimeSpan> week;
    private final Map<LocalDate, OfficeDay> specialDays;
    private final Function<PublicHoliday, String> holidayNames;
    private final boolean sample;

    OpeningHours(
            Map<DayOfWeek, TimeSpan> week,
            Map<LocalDate, OfficeDay> specialDays,
            Function<PublicHoliday, String> holidayNames,
            boolean sample) {
        this.week = Map.copyOf(week);
        this.specialDays = Map.copyOf(specialDays);
        this.holidayNames = holidayNames;
        this.sample = sample;
    }

    /** The office on a day. */
    public OfficeDay on(LocalDate date) {
        OfficeDay special = specialDays.get(date);
        if (special != null) {
            return special;
        }
        return PublicHoliday.on(date)
                .map(holiday -> new OfficeDay(date, DayKind.PUBLIC_HOLIDAY, null, holidayNames.apply(holiday)))
                .orElseGet(() -> new OfficeDay(date, DayKind.REGULAR, week.get(date.getDayOfWeek()), null));
    }

    /** The hours of a usual week's day; null when it is closed. */
    public @Nullable TimeSpan usually(DayOfWeek day) {
        return week.get(day);
    }

    /** The days from the first to the last given that differ from the usual week, in order. */
    public Stream<OfficeDay> unusualDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::on).filter(day -> day.kind() != DayKind.REGULAR);
    }

    /** Whether the office is open at a moment of the company's local time. */
    public OfficeStatus at(LocalDateTime moment) {
        TimeSpan today = on(moment.toLocalDate()).hours();
        return today != null && today.contains(moment.toLocalTime())
                ? new OfficeStatus.Open(today.to())
                : nextOpening(moment);
    }

    private OfficeStatus.Closed nextOpening(LocalDateTime moment) {
        Optional<LocalDateTime> next = moment.toLocalDate()
                .datesUntil(moment.toLocalDate().plusDays(DAYS_AHEAD))
                .flatMap(date -> opensAt(date).map(date::atTime).stream())
                .filter(opening -> opening.isAfter(moment))
                .findFirst();
        return new OfficeStatus.Closed(
                next.map(LocalDateTime::toLocalDate).orElse(null),
                next.map(LocalDateTime::toLocalTime).orElse(null));
    }

    private Optional<LocalTime> opensAt(LocalDate date) {
        return Optional.ofNullable(on(date).hours()).map(TimeSpan::from);
    }

    /** True while some of the hours are our guess, until the company confirms them. */
    public boolean isSample() {
        return sample;
    }
}
