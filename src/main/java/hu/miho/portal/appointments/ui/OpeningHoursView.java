package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.appointments.ScheduleService;
import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Opening hours, days that differ and counters, as clerks change them. Nothing counts before it was looked at and saved. */
@Route(value = "ugyintezo/idopontok/nyitvatartas", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OpeningHoursView extends PortalPage implements BeforeEnterObserver {

    private final ScheduleService schedules;
    private final OpeningHoursService hours;
    private final OfficeDialogs dialogs;
    private final ScheduleDraft draft;
    private final ScheduleEditor editor;
    private final DraftBar bar;
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
        this.editor = new ScheduleEditor(schedules, draft, this::showChanged);
        this.bar = new DraftBar(editor::discard);
        addClassName("schedule-page");
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** What had the focus is gone with the page that was shown before. */
    private void showChanged() {
        show();
        if (draft.isChanged()) {
            bar.focus();
        } else {
            focus();
        }
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
                        counter -> editor.editCounter(counter, dialogs.matters()),
                        () -> editor.addCounter(dialogs.matters())),
                new ScheduleHistoryCard(schedules.history(Formats.locale()), editor::restore));
        if (draft.isChanged()) {
            add(bar);
        }
    }

    private void showMustMove(Schedule wanted) {
        List<Booking> mustMove = schedules.mustMove(Formats.locale());
        if (!mustMove.isEmpty()) {
            add(new MustMoveCard(mustMove, wanted, dialogs, this::showChanged));
        }
    }

    private Div weekAndDays(OfficeSchedule office) {
        var cards = new Div(new WeekCard(office, editor::editWeek), specialDays(office));
        cards.addClassName("schedule-cards");
        return cards;
    }

    private SpecialDaysCard specialDays(OfficeSchedule office) {
        return new SpecialDaysCard(
                office,
                hours.openingHours(office, Formats.locale()),
                LocalDate.now(clock),
                date -> editor.editDay(date, LocalDate.now(clock)),
                editor::removeDay);
    }
}
