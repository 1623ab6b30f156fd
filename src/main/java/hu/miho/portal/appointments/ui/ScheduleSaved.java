package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.SavedSchedule;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.appointments.ScheduleService;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.LinkButton;
import java.util.List;

/** After saving: who was told by mail, and who is to be called. */
class ScheduleSaved extends Div {

    private final ScheduleService schedules;
    private final OfficeDialogs dialogs;
    private final Div waiting = new Div();

    ScheduleSaved(SavedSchedule saved, ScheduleService schedules, OfficeDialogs dialogs) {
        this.schedules = schedules;
        this.dialogs = dialogs;
        addClassName("stack");
        add(new Confirmation(getTranslation("appointments.schedule.saved")), new Paragraph(whoWasTold(saved)), waiting);
        showMayStay(saved.mayStay());
        showWaiting();
        var back =
                new Div(LinkButton.primary(getTranslation("appointments.schedule.saved.back"), OpeningHoursView.class));
        back.addClassName("actions");
        add(back);
    }

    private String whoWasTold(SavedSchedule saved) {
        List<Booking> mustMove = saved.mustMove();
        if (mustMove.isEmpty()) {
            return getTranslation(
                    saved.mayStay().isEmpty()
                            ? "appointments.schedule.saved.nobody"
                            : "appointments.schedule.saved.may-stay");
        }
        long mailed =
                mustMove.stream().filter(booking -> booking.email() != null).count();
        return getTranslation("appointments.schedule.saved.text", mailed, mustMove.size() - mailed);
    }

    private void showMayStay(List<Booking> mayStay) {
        if (!mayStay.isEmpty()) {
            var card = new Card(getTranslation("appointments.schedule.may-stay"));
            card.add(new BookingTable(
                    getTranslation("appointments.schedule.may-stay"),
                    mayStay,
                    schedules.current(),
                    getTranslation("appointments.schedule.told"),
                    booking -> BookingTable.channel(booking, "appointments.schedule.mailed.badge")));
            add(card);
        }
    }

    private void showWaiting() {
        waiting.removeAll();
        List<Booking> mustMove = schedules.mustMove(Formats.locale());
        waiting.setVisible(!mustMove.isEmpty());
        if (!mustMove.isEmpty()) {
            Schedule now = schedules.current();
            waiting.add(new MustMoveCard(mustMove, now, dialogs, this::showWaiting));
        }
    }
}
