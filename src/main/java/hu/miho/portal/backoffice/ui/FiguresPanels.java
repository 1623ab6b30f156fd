package hu.miho.portal.backoffice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.backoffice.OfficeFigures;
import hu.miho.portal.backoffice.WeekFigures;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.BarChart;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.StartPanel;
import hu.miho.portal.ui.TableDetails;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the office is doing, on the start page of leading clerks: charts, each with its numbers as a table beneath. */
@Configuration(proxyBeanMethods = false)
class FiguresPanels {

    @Bean
    StartPanel casesChart(OfficeFigures figures) {
        return new Chart(
                figures,
                "cases",
                60,
                week -> BigDecimal.valueOf(week.casesIn()),
                week -> BigDecimal.valueOf(week.casesOut()));
    }

    @Bean
    StartPanel answersChart(OfficeFigures figures) {
        return new Chart(
                figures,
                "answers",
                61,
                week -> BigDecimal.valueOf(week.averageDays()).setScale(1, RoundingMode.HALF_UP),
                null);
    }

    @Bean
    StartPanel registrationsChart(OfficeFigures figures) {
        return new Chart(figures, "registrations", 62, week -> BigDecimal.valueOf(week.registered()), null) {

            @Override
            Component lead() {
                BigDecimal percent =
                        BigDecimal.valueOf(figures.shareWithAccount() * 100).setScale(1, RoundingMode.HALF_UP);
                return new Paragraph(translate("backoffice.figures.share", Formats.number(percent)));
            }
        };
    }

    /** A chart by weeks. */
    private static class Chart implements StartPanel {

        private final OfficeFigures figures;
        private final String name;
        private final int order;
        private final Function<WeekFigures, BigDecimal> first;
        private final @Nullable Function<WeekFigures, BigDecimal> second;

        Chart(
                OfficeFigures figures,
                String name,
                int order,
                Function<WeekFigures, BigDecimal> first,
                @Nullable Function<WeekFigures, BigDecimal> second) {
            this.figures = figures;
            this.name = name;
            this.order = order;
            this.first = first;
            this.second = second;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public boolean isShown() {
            return CurrentUser.hasRole(Roles.LEAD_CLERK);
        }

        /** What stands above the chart. */
        Component lead() {
            return new Div();
        }

        @Override
        public Component create() {
            List<WeekFigures> weeks = figures.weeks();
            var panel = new ClerkPanel(text("title"));
            var words = new BarChart.Words(
                    text("title"),
                    text("description"),
                    text("unit"),
                    text("first"),
                    second == null ? null : text("second"));
            var chart = new BarChart(words, weeks.stream().map(this::bars).toList());
            panel.add(lead(), chart, new TableDetails(translate("backoffice.figures.table"), table(weeks)));
            return panel;
        }

        private BarChart.Bars bars(WeekFigures week) {
            return new BarChart.Bars(
                    Formats.shortDay(week.monday(), Formats.locale()),
                    first.apply(week),
                    second == null ? null : second.apply(week));
        }

        private DataTable table(List<WeekFigures> weeks) {
            var table = new DataTable(text("title"))
                    .column(translate("backoffice.figures.week"))
                    .numericColumn(text("first"));
            if (second != null) {
                table.numericColumn(text("second"));
            }
            for (WeekFigures week : weeks.reversed()) {
                String monday = Formats.date(week.monday());
                String value = Formats.number(first.apply(week));
                if (second == null) {
                    table.row(monday, value);
                } else {
                    table.row(monday, value, Formats.number(second.apply(week)));
                }
            }
            return table;
        }

        private String text(String part) {
            return translate("backoffice.figures." + name + "." + part);
        }
    }
}
