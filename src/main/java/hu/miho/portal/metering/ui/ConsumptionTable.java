package hu.miho.portal.metering.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.metering.MonthlyQuantity;
import hu.miho.portal.metering.MonthlyQuantity.Basis;
import hu.miho.portal.metering.YearComparison;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of a consumption chart. */
record ConsumptionTable(String title, String unit, YearComparison years) {

    private static final String UNKNOWN = "–";

    DataTable create() {
        var table = new DataTable(title)
                .column(text("metering.month"))
                .numericColumn(yearName(0) + ", " + unit)
                .numericColumn(yearName(1) + ", " + unit)
                .numericColumn(text("metering.difference"))
                .column(text("metering.basis"));
        years.months()
                .forEach(month -> table.row(
                        Formats.shortMonth(month.month(), Formats.locale()),
                        quantity(month.thisYear()),
                        quantity(month.yearBefore()),
                        month.difference().map(ConsumptionTable::signed).orElse(UNKNOWN),
                        basis(month)));
        return table;
    }

    /** {@code 2025/26}, or {@code 2025} when the twelve months are a calendar year. */
    private String yearName(int yearsBefore) {
        int first = years.first().getYear() - yearsBefore;
        int last = years.last().getYear() - yearsBefore;
        return first == last ? String.valueOf(first) : "%d/%02d".formatted(first, last % 100);
    }

    private static String quantity(@Nullable MonthlyQuantity known) {
        return known == null ? UNKNOWN : Formats.number(known.quantity());
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + Formats.number(difference);
    }

    private static String basis(YearComparison.Month month) {
        return Stream.of(month.thisYear(), month.yearBefore())
                .filter(Objects::nonNull)
                .map(MonthlyQuantity::basis)
                .filter(basis -> basis != Basis.MEASURED)
                .distinct()
                .map(basis -> text("metering.basis." + basis))
                .collect(Collectors.joining(", "));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
