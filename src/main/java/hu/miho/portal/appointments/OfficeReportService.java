package hu.miho.portal.appointments;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileAnswer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the office's time is offered and used. It counts and names nobody, so that looking at it is not logged. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class OfficeReportService {

    private final BookingCounts counts;
    private final OfferedDays offered;
    private final MatterRepository matters;
    private final CounterRepository counters;
    private final OfficeDays days;
    private final ReportFile file;

    OfficeReportService(
            BookingCounts counts,
            OfferedDays offered,
            MatterRepository matters,
            CounterRepository counters,
            OfficeDays days,
            ReportFile file) {
        this.counts = counts;
        this.offered = offered;
        this.matters = matters;
        this.counters = counters;
        this.days = days;
        this.file = file;
    }

    /** The report of a period, with names in the reader's language. */
    public OfficeReport report(ReportPeriod period, Locale language) {
        var data = new Data(
                counts.between(period.from(), period.to(), days.today()),
                offered.between(period.from(), period.to()),
                days.today());
        return new OfficeReport(
                period,
                data.figures(count -> true, day -> true),
                matters.findAllByOrderByPositionAscIdAsc().stream()
                        .map(matter -> new ReportLine(
                                matter.toRecord(language).name(),
                                data.figures(count -> count.matterId().equals(matter.id()), day -> false)))
                        .filter(line -> line.figures().booked() > 0)
                        .toList(),
                withContent(Arrays.stream(DayOfWeek.values())
                        .map(day -> new ReportLine(
                                day.getDisplayName(TextStyle.FULL_STANDALONE, language),
                                day.getDisplayName(TextStyle.SHORT_STANDALONE, language),
                                data.figures(
                                        count -> count.weekday() == day,
                                        offer -> offer.date().getDayOfWeek() == day)))),
                withContent(counters.findAllByOrderById().stream()
                        .map(Counter::toPlan)
                        .map(counter -> new ReportLine(
                                counter.name(language),
                                data.figures(
                                        count -> count.counterId() == counter.id(),
                                        offer -> offer.counterId() == counter.id())))));
    }

    /** The same as a file for spreadsheets, as it is when it is fetched. */
    public DownloadHandler csv(ReportPeriod period, Locale language) {
        return event -> {
            byte[] csv = file.write(report(period, language), language);
            FileAnswer.give(
                    event, "idopontok-%s-%s.csv".formatted(period.from(), period.to()), "text/csv; charset=UTF-8", csv);
        };
    }

    private static List<ReportLine> withContent(Stream<ReportLine> lines) {
        return lines.filter(line ->
                        line.figures().offeredQuarters() > 0 || line.figures().booked() > 0)
                .toList();
    }

    /** All that the period has. */
    private record Data(List<BookingCount> counts, List<OfferedDay> offered, LocalDate today) {

        ReportFigures figures(Predicate<BookingCount> which, Predicate<OfferedDay> offer) {
            return ReportFigures.of(
                    counts.stream().filter(which).toList(),
                    sum(offer),
                    sum(offer.and(day -> day.date().isBefore(today))));
        }

        private int sum(Predicate<OfferedDay> which) {
            return offered.stream().filter(which).mapToInt(OfferedDay::offered).sum();
        }
    }
}
