package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.appointments.CounterPlan;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.appointments.ScheduleChange;
import hu.miho.portal.appointments.ScheduleService;
import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.ui.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What clerks can do about the schedule, with the form that each needs: all of it changes the draft only. */
class ScheduleEditor {

    private final ScheduleService schedules;
    private final ScheduleDraft draft;
    private final SerializableRunnable whenChanged;

    ScheduleEditor(ScheduleService schedules, ScheduleDraft draft, SerializableRunnable whenChanged) {
        this.schedules = schedules;
        this.draft = draft;
        this.whenChanged = whenChanged;
    }

    void editWeek() {
        new WeekDialog(draft.wanted().office(), this::change).open();
    }

    /** @param date the day to change; null for a new one */
    void editDay(@Nullable LocalDate date, LocalDate today) {
        new SpecialDayDialog(draft.wanted().office(), date, today, this::change).open();
    }

    void removeDay(LocalDate date) {
        change(draft.wanted().office().withoutDay(date));
    }

    void editCounter(CounterPlan counter, List<Matter> matters) {
        new CounterDialog(counter, matters, plan -> change(draft.wanted().withCounter(plan))).open();
    }

    void addCounter(List<Matter> matters) {
        int id = draft.wanted().nextCounterId();
        editCounter(new CounterPlan(id, "", "", true, Set.of(), Map.of(), Map.of()), matters);
    }

    void discard() {
        draft.clear();
        whenChanged.run();
    }

    /** Leads to the preview of how everything was before a change; asks first when that costs unsaved work. */
    void restore(ScheduleChange change) {
        if (draft.isChanged()) {
            new Question(
                            I18NProvider.translate("appointments.schedule.discard.question"),
                            I18NProvider.translate("appointments.schedule.restore.text"),
                            I18NProvider.translate("appointments.schedule.discard.keep"),
                            I18NProvider.translate("appointments.schedule.history.restore"),
                            () -> previewBefore(change))
                    .open();
        } else {
            previewBefore(change);
        }
    }

    private void previewBefore(ScheduleChange change) {
        draft.change(schedules.before(change.version()));
        UI.getCurrent().navigate(SchedulePreviewView.class);
    }

    private void change(OfficeSchedule office) {
        change(draft.wanted().withOffice(office));
    }

    private void change(Schedule wanted) {
        draft.change(wanted);
        whenChanged.run();
    }
}
