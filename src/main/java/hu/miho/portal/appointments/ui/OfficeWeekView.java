package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.appointments.CounterDay;
import hu.miho.portal.appointments.OfficeDayPlan;
import hu.miho.portal.appointments.OfficeDayService;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;

/** The office's week: how many are expected on each day, and how much is still free. */
@Route(value = "ugyintezo/idopontok/het", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OfficeWeekView extends PortalPage implements BeforeEnterObserver {

    private final OfficeDayService office;
    private final Clock clock;
    private final Div tabs = new Div();
    private final DayNavigation navigation = new DayNavigation(7, "ugyintezo/idopontok/het");
    private final Card card = new Card();

    OfficeWeekView(OfficeDayService office, Clock clock) {
        super("appointments.week.title");
        this.office = office;
        this.clock = clock;
        add(new PageHeader(null, getTranslation("appointments.week.title")), tabs, navigation, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate date = DayNavigation.dateOf(event.getLocation(), LocalDate.now(clock));
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        navigation.show(date);
        tabs.removeAll();
        tabs.add(OfficeTabs.week(date));
        card.removeAll();
        card.add(table(office.week(monday, getLocale())));
    }

    private DataTable table(List<OfficeDayPlan> week) {
        var table = new DataTable(getTranslation("appointments.week.title"))
                .column(getTranslation("appointments.week.day"))
                .column(getTranslation("appointments.week.hours"))
                .numericColumn(getTranslation("appointments.week.expected"))
                .numericColumn(getTranslation("appointments.week.free"));
        week.forEach(day -> table.row(
                new Anchor(
                        DayNavigation.address(
                                "ugyintezo/idopontok", day.office().date()),
                        Formats.longDate(day.office().date(), getLocale())),
                hours(day),
                String.valueOf(day.expected()),
                freeHours(day)));
        return table;
    }

    private String hours(OfficeDayPlan day) {
        TimeSpan hours = day.office().hours();
        return hours == null
                ? Objects.requireNonNullElse(day.office().reason(), getTranslation("appointments.day-state.CLOSED"))
                : Formats.time(hours.from()) + "–" + Formats.time(hours.to());
    }

    private static String freeHours(OfficeDayPlan day) {
        int quarters = day.counters().stream().mapToInt(CounterDay::free).sum();
        return Formats.number(BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4)));
    }
}
