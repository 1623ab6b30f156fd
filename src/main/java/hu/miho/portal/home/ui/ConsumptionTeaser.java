package hu.miho.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.metering.Consumption;
import hu.miho.portal.metering.MeteringService;
import hu.miho.portal.metering.MonthlyQuantity;
import hu.miho.portal.metering.YearComparison;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.TrendBars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last month's consumption beside the year before, and the course of the year: of heat, if it is known. */
class ConsumptionTeaser extends Composite<Card> {

    ConsumptionTeaser(MeteringService metering) {
        metering.comparable().stream().findFirst().ifPresentOrElse(first -> show(first, metering), this::showNothing);
    }

    @Override
    protected Card initContent() {
        return new Card();
    }

    private void showNothing() {
        getContent()
                .add(
                        new H2(getTranslation("dashboard.consumption")),
                        new Paragraph(getTranslation("dashboard.consumption.none")));
    }

    private void show(Consumption consumption, MeteringService metering) {
        YearComparison years = metering.comparison(consumption).orElseThrow();
        YearComparison.Month last = years.months().getLast();
        String title = getTranslation(
                "dashboard.consumption." + consumption,
                getTranslation("dashboard.in.month." + last.month().getMonthValue()));
        getContent().add(new H2(title), amount(last.thisYear(), consumption));
        difference(last, consumption).ifPresent(getContent()::add);
        getContent()
                .add(
                        new TrendBars(title, description(years, consumption), quantities(years)),
                        new Anchor("merooraadatok", getTranslation("dashboard.consumption.link")));
    }

    private static Component amount(@Nullable MonthlyQuantity known, Consumption consumption) {
        var amount = new Paragraph(
                known == null ? "–" : Formats.quantity(known.quantity(), Formats.unit(consumption.unit())));
        amount.addClassName("amount-medium");
        return amount;
    }

    private Optional<Component> difference(YearComparison.Month last, Consumption consumption) {
        return last.difference().map(difference -> {
            String way = difference.signum() == 0 ? "same" : difference.signum() > 0 ? "more" : "less";
            var line = new Paragraph(
                    getTranslation("dashboard." + way + "." + consumption.unit(), Formats.number(difference.abs())));
            line.addClassName("note");
            return line;
        });
    }

    private String description(YearComparison years, Consumption consumption) {
        return getTranslation(
                "dashboard.consumption.description",
                Formats.month(years.first(), Formats.locale()),
                Formats.month(years.last(), Formats.locale()),
                Formats.unit(consumption.unit()));
    }

    private static List<@Nullable BigDecimal> quantities(YearComparison years) {
        List<@Nullable BigDecimal> quantities = new ArrayList<>();
        for (YearComparison.Month month : years.months()) {
            MonthlyQuantity known = month.thisYear();
            quantities.add(known == null ? null : known.quantity());
        }
        return quantities;
    }
}
