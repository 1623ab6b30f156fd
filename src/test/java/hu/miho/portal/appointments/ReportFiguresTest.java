package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report's figures, against a model that counts visit by visit. */
class ReportFiguresTest {

    private record Visit(BookingStatus status, int lead, boolean over, int quarters) {

        boolean hasStatus(BookingStatus... wanted) {
            return List.of(wanted).contains(status);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void groupedAndOneByOneGiveTheSame(long seed) {
        var random = new Random(seed);
        List<Visit> visits = random.ints(random.nextInt(60), 0, 6)
                .mapToObj(status -> new Visit(
                        BookingStatus.values()[status],
                        random.nextInt(15),
                        random.nextBoolean(),
                        1 + random.nextInt(8)))
                .toList();
        int before = random.nextInt(500);
        ReportFigures figures = ReportFigures.of(grouped(visits), before + 40, before);

        assertThat(figures.offeredQuarters()).isEqualTo(before + 40);
        assertThat(figures.booked()).isEqualTo(visits.size());
        assertThat(figures.used()).isEqualTo(count(visits, ReportFiguresTest::used));
        assertThat(figures.noShows()).isEqualTo(count(visits, v -> v.hasStatus(BookingStatus.NO_SHOW)));
        assertThat(figures.cancelledByVisitor()).isEqualTo(count(visits, v -> v.hasStatus(BookingStatus.CANCELLED)));
        assertThat(figures.cancelledByOffice())
                .isEqualTo(count(visits, v -> v.hasStatus(BookingStatus.CANCELLED_BY_OFFICE)));
        assertThat(figures.open()).isEqualTo(count(visits, v -> v.hasStatus(BookingStatus.BOOKED)));
        assertThat(figures.unrecorded()).isEqualTo(count(visits, v -> v.hasStatus(BookingStatus.BOOKED) && v.over()));
        assertThat(figures.booked())
                .isEqualTo(figures.used()
                        + figures.noShows()
                        + figures.cancelledByVisitor()
                        + figures.cancelledByOffice()
                        + figures.open());
        assertThat(figures.bookedQuarters())
                .isEqualTo(visits.stream()
                        .filter(v -> !cancelled(v))
                        .mapToInt(Visit::quarters)
                        .sum());
        assertThat(figures.leadDays()).isEqualTo(medianOf(visits));
        int usedBefore = visits.stream()
                .filter(v -> used(v) && v.over())
                .mapToInt(Visit::quarters)
                .sum();
        assertThat(figures.usePercent()).isEqualTo(before == 0 ? null : (int) Math.round(usedBefore * 100.0 / before));
    }

    @Test
    void nothingBookedHasNoMedianAndNothingOfferedNoUse() {
        ReportFigures nothing = ReportFigures.of(List.of(), 0, 0);
        assertThat(nothing.leadDays()).isNull();
        assertThat(nothing.usePercent()).isNull();
        assertThat(nothing.booked()).isZero();
    }

    @Test
    void theMedianOfTwoIsBetweenThem() {
        ReportFigures figures = ReportFigures.of(
                grouped(List.of(
                        new Visit(BookingStatus.SERVED, 1, true, 1), new Visit(BookingStatus.SERVED, 4, true, 1))),
                8,
                8);
        assertThat(figures.leadDays()).isEqualByComparingTo("2.5");
        assertThat(figures.usePercent()).isEqualTo(25);
    }

    private static List<BookingCount> grouped(List<Visit> visits) {
        var counts = new ArrayList<BookingCount>();
        visits.stream()
                .collect(Collectors.groupingBy(v -> List.of(v.status(), v.lead(), v.over())))
                .values()
                .forEach(alike -> counts.add(new BookingCount(
                        "billing",
                        1,
                        alike.getFirst().status(),
                        DayOfWeek.MONDAY,
                        alike.getFirst().lead(),
                        alike.getFirst().over(),
                        alike.size(),
                        alike.stream().mapToInt(Visit::quarters).sum())));
        return counts;
    }

    private static BigDecimal medianOf(List<Visit> visits) {
        int[] leads = visits.stream()
                .filter(v -> !cancelled(v))
                .mapToInt(Visit::lead)
                .sorted()
                .toArray();
        if (leads.length == 0) {
            return null;
        }
        int sum = leads[(leads.length - 1) / 2] + leads[leads.length / 2];
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(2));
    }

    private static int count(List<Visit> visits, Predicate<Visit> which) {
        return (int) visits.stream().filter(which).count();
    }

    private static boolean used(Visit visit) {
        return visit.hasStatus(BookingStatus.ARRIVED, BookingStatus.SERVED);
    }

    private static boolean cancelled(Visit visit) {
        return visit.hasStatus(BookingStatus.CANCELLED, BookingStatus.CANCELLED_BY_OFFICE);
    }
}
