package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.CounterPlan;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.appointments.ScheduleChange;
import hu.miho.portal.appointments.ScheduleService;
import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Question;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opening hours, days that differ and counters, as clerks change them. Nothing counts before it was looked at and saved. */
@Route(value = "ugyintezo/idopontok/nyitvatartas", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OpeningHoursView extends PortalPage implements BeforeEnterObserver {

    private final ScheduleService schedules;
    private final OpeningHoursService hours;
    private final OfficeDialogs dialogs;
    private final ScheduleDraft draft;
    private final Clock clock;

    OpeningHoursView(
            ScheduleService schedules,
            OpeningHoursService hours,
            OfficeDialogs dialogs,
            ScheduleDraft draft,
            Clock clock) {
        super("appointments.schedule.title");
        this.schedules = schedules;
        this.hours = hours;
        this.dialogs = dialogs;
        this.draft = draft;
        addClassName("schedule-page");
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        boolean outdated = draft.refresh(schedules);
        Schedule wanted = draft.wanted();
        removeAll();
        add(
                new PageHeader(null, getTranslation("appointments.schedule.title"))
                        .withLead(getTranslation("appointments.schedule.lead")),
                OfficeTabs.beside(OfficeTabs.HOURS));
        if (outdated) {
            add(new SavedMeanwhile(schedules.savedSince(draft.lookedAt(), Formats.locale())));
        }
        showMustMove(wanted);
        add(
                weekAndDays(wanted.office()),
                new CountersCard(
                        schedules.counters(wanted, Formats.locale()),
                        this::editCounter,
                        () -> editCounter(newCounter())),
                new ScheduleHistoryCard(schedules.history(Formats.locale()), this::restore));
        if (draft.isChanged()) {
            add(new DraftBar(this::discard));
        }
    }

    private void showMustMove(Schedule wanted) {
        List<Booking> mustMove = schedules.mustMove(Formats.locale());
        if (!mustMove.isEmpty()) {
            add(new MustMoveCard(mustMove, wanted, dialogs, this::show));
        }
    }

    private Div weekAndDays(OfficeSchedule office) {
        var cards = new Div(new WeekCard(office, this::editWeek), specialDays(office));
        cards.addClassName("schedule-cards");
        return cards;
    }

    private SpecialDaysCard specialDays(OfficeSchedule office) {
        return new SpecialDaysCard(
                office,
                hours.openingHours(office, Formats.locale()),
                LocalDate.now(clock),
                this::editDay,
                date -> change(draft.wanted().withOffice(office.withoutDay(date))));
    }

    private void editWeek() {
        new WeekDialog(draft.wanted().office(), office -> change(draft.wanted().withOffice(office))).open();
    }

    private void editDay(@Nullable LocalDate date) {
        new SpecialDayDialog(
                        draft.wanted().office(),
                        date,
                        LocalDate.now(clock),
                        office -> change(draft.wanted().withOffice(office)))
                .open();
    }

    private void editCounter(CounterPlan counter) {
        new CounterDialog(
                        counter,
                        dialogs.matters(),
                        plan -> change(draft.wanted().withCounter(plan)))
                .open();
    }

    private CounterPlan newCounter() {
        return new CounterPlan(draft.wanted().nextCounterId(), "", "", true, Set.of(), Map.of(), Map.of());
    }

    private void change(Schedule wanted) {
        draft.change(wanted);
        show();
    }

    private void discard() {
        draft.clear();
        show();
    }

    private void restore(ScheduleChange change) {
        if (draft.isChanged()) {
            new Question(
                            getTranslation("appointments.schedule.discard.question"),
                            getTranslation("appointments.schedule.restore.text"),
                            getTranslation("appointments.schedule.discard.keep"),
                            getTranslation("appointments.schedule.history.restore"),
                            () -> preview(change))
                    .open();
        } else {
            preview(change);
        }
    }

    private void preview(ScheduleChange change) {
        draft.change(schedules.before(change.version()));
        UI.getCurrent().navigate(SchedulePreviewView.class);
    }
}
