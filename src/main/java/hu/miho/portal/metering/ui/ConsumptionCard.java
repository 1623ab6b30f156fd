package hu.miho.portal.metering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.metering.Consumption;
import hu.miho.portal.metering.MonthlyQuantity;
import hu.miho.portal.metering.MonthlyQuantity.Basis;
import hu.miho.portal.metering.YearComparison;
import hu.miho.portal.ui.BarChart;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.TableDetails;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A year's consumption beside the year before: chart, what to know of it, and the same as a table. */
class ConsumptionCard extends Composite<Card> {

    private final Consumption consumption;
    private final YearComparison years;
    private final String unit;

    ConsumptionCard(Consumption consumption, YearComparison years) {
        this.consumption = consumption;
        this.years = years;
        this.unit = Formats.unit(consumption.unit());
        getContent().add(chart(), note(getTranslation("metering.note." + consumption)));
        if (years.has(Basis.ESTIMATED) || years.has(Basis.INCOMPLETE)) {
            getContent().add(note(getTranslation("metering.note.estimated")));
        }
        getContent()
                .add(new TableDetails(
                        getTranslation("metering.table"), new ConsumptionTable(title(), unit, years).create()));
    }

    /** How a consumption is named in the page's address. */
    static String slug(Consumption consumption) {
        return switch (consumption) {
            case BILLED_HEAT -> "ho";
            case HEAT_METERS -> "homennyisegmero";
            case HOT_WATER -> "melegviz";
            case ALLOCATORS -> "koltsegmegoszto";
        };
    }

    @Override
    protected Card initContent() {
        return new Card(title());
    }

    private String title() {
        return getTranslation("metering.chart." + consumption);
    }

    private Component chart() {
        var words = new BarChart.Words(
                title(),
                description(),
                unit,
                getTranslation("metering.months", month(years.first()), month(years.last())),
                years.hasYearBefore() ? getTranslation("metering.year.before") : null);
        return new BarChart(
                words, years.months().stream().map(ConsumptionCard::bars).toList());
    }

    private static BarChart.Bars bars(YearComparison.Month month) {
        String label = Formats.shortMonth(month.month(), Formats.locale());
        return new BarChart.Bars(
                weak(month.thisYear()) || weak(month.yearBefore()) ? label + "*" : label,
                quantity(month.thisYear()),
                quantity(month.yearBefore()));
    }

    private String description() {
        return years.months().stream()
                .map(YearComparison.Month::thisYear)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(MonthlyQuantity::quantity))
                .map(most -> getTranslation(
                        "metering.chart.description", month(most.month()), Formats.quantity(most.quantity(), unit)))
                .orElse(title());
    }

    private static String month(YearMonth month) {
        return Formats.month(month, Formats.locale());
    }

    private static boolean weak(@Nullable MonthlyQuantity quantity) {
        return quantity != null && quantity.basis() != Basis.MEASURED;
    }

    private static @Nullable BigDecimal quantity(@Nullable MonthlyQuantity known) {
        return known == null ? null : known.quantity();
    }

    private static Component note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }
}
