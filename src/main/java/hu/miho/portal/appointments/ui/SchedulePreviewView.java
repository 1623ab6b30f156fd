package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.appointments.SavedSchedule;
import hu.miho.portal.appointments.ScheduleOutdated;
import hu.miho.portal.appointments.SchedulePreview;
import hu.miho.portal.appointments.ScheduleService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;

/** What the changes would do, day by day and to whom; from here they are saved. */
@Route(value = "ugyintezo/idopontok/nyitvatartas/elonezet", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class SchedulePreviewView extends PortalPage implements BeforeEnterObserver {

    private final ScheduleService schedules;
    private final OfficeDialogs dialogs;
    private final ScheduleDraft draft;

    SchedulePreviewView(ScheduleService schedules, OfficeDialogs dialogs, ScheduleDraft draft) {
        super("appointments.schedule.preview");
        this.schedules = schedules;
        this.dialogs = dialogs;
        this.draft = draft;
        addClassName("schedule-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(draft.refresh(schedules));
    }

    private void show(boolean outdated) {
        removeAll();
        add(new PageHeader(null, getTranslation("appointments.schedule.preview"))
                .withBackLink(getTranslation("appointments.schedule.back"), OpeningHoursView.class)
                .withLead(getTranslation("appointments.schedule.preview.lead")));
        if (outdated) {
            add(new SavedMeanwhile(schedules.savedSince(draft.lookedAt(), Formats.locale())));
        }
        if (draft.isChanged()) {
            show(schedules.preview(draft.wanted(), Formats.locale()));
        } else {
            add(new EmptyState(
                    Icons.CLOCK,
                    getTranslation("appointments.schedule.nothing"),
                    getTranslation("appointments.schedule.nothing.text"),
                    LinkButton.primary(getTranslation("appointments.schedule.back"), OpeningHoursView.class)));
        }
    }

    private void show(SchedulePreview preview) {
        var words = new Card(getTranslation("appointments.schedule.preview.words"));
        words.add(ScheduleHistoryCard.words(preview.words()));
        if (!preview.warnings().isEmpty()) {
            words.add(new NoticeBox(
                    Tone.WARN,
                    getTranslation("appointments.schedule.warnings"),
                    ScheduleHistoryCard.words(preview.warnings())));
        }
        add(words, new HitCard(preview, draft.wanted()), days(preview), actions());
    }

    private Card days(SchedulePreview preview) {
        var card = new Card(getTranslation("appointments.schedule.by-day"));
        card.add(new Paragraph(getTranslation("appointments.schedule.by-day.text", preview.gained(), preview.lost())));
        if (!preview.days().isEmpty()) {
            card.add(new DayChangesTable(preview.days()));
        }
        return card;
    }

    private Component actions() {
        Button save = Buttons.primary(getTranslation("appointments.schedule.save"), this::save);
        save.setDisableOnClick(true);
        var actions = new Div(
                save, LinkButton.secondary(getTranslation("appointments.schedule.back"), OpeningHoursView.class));
        actions.addClassName("actions");
        return actions;
    }

    private void save() {
        try {
            SavedSchedule saved = schedules.save(draft.wanted(), Formats.locale());
            draft.clear();
            removeAll();
            add(new ScheduleSaved(saved, schedules, dialogs));
        } catch (ScheduleOutdated outdated) {
            show(draft.refresh(schedules));
            focus();
            scrollIntoView();
        }
    }
}
