package hu.miho.portal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.appointments.DemoBookings;
import hu.miho.portal.appointments.OfficeReportService;
import hu.miho.portal.appointments.ReportPeriod;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.BarChart;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report's page: periods by address, charts with their tables, an empty period. */
@PortalTest
@SignedInAs(role = Roles.CLERK)
class OfficeReportViewTest extends SpringBrowserlessTest {

    @Autowired
    DemoBookings demo;

    @Autowired
    OfficeReportService reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void someWeeks() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        empty();
        demo.invent(3, 1);
    }

    @AfterEach
    void empty() {
        List.of("taken_quarter", "slot_hold", "appointment", "counter_block", "offered_day")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void showsTheLastThreeMonthsWithTotalsChartsAndTables() {
        UI.getCurrent().navigate("ugyintezo/idopontok/jelentes");
        assertThat(find(BarChart.class).all()).hasSize(2);
        assertThat(find(DataTable.class).all()).hasSize(3);
        assertThat(text())
                .contains("Kihasználtság (%)", "hétfő", "1. ablak", "Számla, befizetés", "osztoznak", "Mit jelentenek");
        assertThat(chosen()).containsExactly("Jelentés", "Utolsó 3 hónap");
    }

    @Test
    void theNumbersAreTheServices() {
        LocalDate today = LocalDate.now(clock);
        int used = reports.report(new ReportPeriod(today.minusWeeks(2), today), Formats.HUNGARIAN)
                .totals()
                .used();
        open(today.minusWeeks(2), today);
        assertThat(used).isPositive();
        assertThat(text()).contains("Megjelent" + used);
        assertThat(chosen()).containsExactly("Jelentés");
    }

    @Test
    void aPeriodWithoutBookingsSaysSo() {
        open(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));
        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(find(DownloadLink.class).exists()).isFalse();
    }

    @Test
    void daysInTheWrongOrderAreMarkedAndNothingTypedIsLost() {
        open(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));
        DatePicker to = find(DatePicker.class).withLabel("Eddig a napig").single();
        test(to).setValue(LocalDate.of(2019, 12, 31));
        test(find(Button.class).withText("Mutatom").single()).click();
        assertThat(to.getErrorMessage()).isEqualTo("Az utolsó nap nem lehet az első előtt.");
        test(to).setValue(LocalDate.of(2020, 2, 29));
        test(find(Button.class).withText("Mutatom").single()).click();
        assertThat(text()).contains("2020.\u00a001.\u00a001. és 2020.\u00a002.\u00a029. között");
    }

    @Test
    void whatNobodyWroteDownIsMentioned() {
        UI.getCurrent().navigate("ugyintezo/idopontok/jelentes");
        assertThat(text()).doesNotContain("nincs beírva, mi lett vele");
        jdbc.sql("update appointment set status = 'BOOKED' where status = 'NO_SHOW'")
                .update();
        UI.getCurrent().navigate("ugyintezo/idopontok/jelentes", QueryParameters.fromString("idoszak=harom-honap"));
        assertThat(text()).contains("nincs beírva, mi lett vele");
    }

    private void open(LocalDate from, LocalDate to) {
        UI.getCurrent()
                .navigate(
                        "ugyintezo/idopontok/jelentes",
                        QueryParameters.simple(Map.of("tol", from.toString(), "ig", to.toString())));
    }

    private List<String> chosen() {
        return findInView(Anchor.class).all().stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(Anchor::getText)
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
