package hu.miho.portal.appointments.ui;

import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.appointments.ReportPeriod;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The periods that a report can be asked for by one click, and how the page's address names them and any other. */
enum ReportChoice {
    THIS_WEEK("het") {
        @Override
        ReportPeriod on(LocalDate today) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new ReportPeriod(monday, monday.plusDays(6));
        }
    },
    LAST_MONTH("mult-honap") {
        @Override
        ReportPeriod on(LocalDate today) {
            LocalDate first = today.withDayOfMonth(1).minusMonths(1);
            return new ReportPeriod(first, first.with(TemporalAdjusters.lastDayOfMonth()));
        }
    },
    LAST_THREE_MONTHS("harom-honap") {
        @Override
        ReportPeriod on(LocalDate today) {
            return new ReportPeriod(today.minusMonths(3).plusDays(1), today);
        }
    },
    THIS_YEAR("ev") {
        @Override
        ReportPeriod on(LocalDate today) {
            return new ReportPeriod(
                    LocalDate.of(today.getYear(), Month.JANUARY, 1), LocalDate.of(today.getYear(), Month.DECEMBER, 31));
        }
    };

    private static final String PERIOD = "idoszak";
    private static final String FROM = "tol";
    private static final String TO = "ig";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final String slug;

    ReportChoice(String slug) {
        this.slug = slug;
    }

    abstract ReportPeriod on(LocalDate today);

    /** The key of its name. */
    String textKey() {
        return "appointments.report.period." + slug;
    }

    /** The address that shows it. */
    String address() {
        return OfficeTabs.REPORT + "?" + PERIOD + "=" + slug;
    }

    /** The parameters that show any other period. */
    static QueryParameters parameters(ReportPeriod period) {
        return QueryParameters.simple(
                Map.of(FROM, period.from().toString(), TO, period.to().toString()));
    }

    /** Whether a day is near enough to be meant. */
    static boolean isNear(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** The choice that an address names; none when it names two days of its own. Three months when it makes no sense. */
    static Optional<ReportChoice> chosen(QueryParameters parameters) {
        return named(parameters)
                .or(() -> period(parameters).isPresent() ? Optional.empty() : Optional.of(LAST_THREE_MONTHS));
    }

    /** The period that an address names. */
    static ReportPeriod period(QueryParameters parameters, LocalDate today) {
        return chosen(parameters)
                .map(choice -> choice.on(today))
                .orElseGet(() -> period(parameters).orElseThrow());
    }

    private static Optional<ReportChoice> named(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PERIOD)
                .flatMap(slug -> Arrays.stream(values())
                        .filter(choice -> choice.slug.equals(slug))
                        .findFirst());
    }

    private static Optional<ReportPeriod> period(QueryParameters parameters) {
        try {
            return parameters
                    .getSingleParameter(FROM)
                    .map(LocalDate::parse)
                    .filter(ReportChoice::isNear)
                    .flatMap(from -> parameters
                            .getSingleParameter(TO)
                            .map(LocalDate::parse)
                            .filter(to -> isNear(to) && !to.isBefore(from))
                            .map(to -> new ReportPeriod(from, to)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
