package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.appointments.OfficeDayPlan;
import hu.miho.portal.appointments.OfficeDayService;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The clerks' day: who comes when to which counter, and what became of it. It follows what is booked meanwhile. */
@Route(value = "ugyintezo/idopontok", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OfficeDayView extends PortalPage implements BeforeEnterObserver {

    private final OfficeDayService office;
    private final OfficeDialogs dialogs;
    private final Clock clock;
    private final Div counters = new Div();
    private final Div tabs = new Div();
    private final DayNavigation navigation = new DayNavigation(1, "ugyintezo/idopontok");
    private final Div actions = new Div();
    private final Paragraph state = new Paragraph();
    private final RowFocus focus = new RowFocus();
    private final Button book = Buttons.primary(getTranslation("appointments.office.book"), this::book);
    private @Nullable OfficeDayPlan shown;

    OfficeDayView(OfficeDayService office, OfficeDialogs dialogs, Clock clock) {
        super("appointments.day.title");
        this.office = office;
        this.dialogs = dialogs;
        this.clock = clock;
        counters.addClassName("stack");
        actions.addClassName("actions");
        add(new PageHeader(null, getTranslation("appointments.day.title")), tabs, navigation, state, actions, counters);
        dialogs.changes().listen(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate date = DayNavigation.dateOf(event.getLocation(), LocalDate.now(clock));
        navigation.show(date);
        tabs.removeAll();
        tabs.add(OfficeTabs.day(date));
        actions.removeAll();
        actions.add(
                book,
                Buttons.secondary(
                        getTranslation("appointments.office.block"), () -> dialogs.block(shown(), this::refresh)),
                new DownloadLink(getTranslation("appointments.office.print"), office.print(date, Formats.locale())));
        show(office.day(date, getLocale()));
    }

    private void book() {
        dialogs.book(shown().office().date(), this::refresh);
    }

    private OfficeDayPlan shown() {
        return Objects.requireNonNull(shown);
    }

    /** What has not changed is left alone: somebody may be in the middle of it, by keyboard. */
    private void refresh() {
        if (shown != null) {
            office.changed(shown, getLocale()).ifPresent(plan -> {
                show(plan);
                focus.restoreFocused(book);
            });
        }
    }

    private void done() {
        refresh();
        focus.restoreUsed(book);
    }

    private void show(OfficeDayPlan plan) {
        shown = plan;
        TimeSpan hours = plan.office().hours();
        state.setText(
                hours == null
                        ? getTranslation(
                                "appointments.day.closed",
                                Objects.requireNonNullElse(
                                        plan.office().reason(), getTranslation("appointments.day-state.CLOSED")))
                        : getTranslation(
                                "appointments.day.open",
                                Formats.time(hours.from()),
                                Formats.time(hours.to()),
                                plan.expected()));
        counters.removeAll();
        focus.forgetRows();
        plan.counters().forEach(counter -> counters.add(new CounterCard(counter, dialogs, focus, this::done)));
    }
}
