package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.appointments.SchedulePreview;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.List;

/** Which bookings a change would hit, and which it would let stay after all. */
class HitCard extends HeadedCard {

    private final Schedule schedule;

    HitCard(SchedulePreview preview, Schedule schedule) {
        super("appointments.schedule.hit");
        this.schedule = schedule;
        getContent().accented();
        if (preview.hit().isEmpty()) {
            add(new NoticeBox(Tone.OK, getTranslation("appointments.schedule.hit.none")));
        } else {
            long toCall = preview.hit().stream()
                    .filter(booking -> booking.email() == null)
                    .count();
            add(
                    new Paragraph(getTranslation(
                            "appointments.schedule.hit.text",
                            preview.hit().size(),
                            preview.hit().size() - toCall,
                            toCall)),
                    table("appointments.schedule.hit", preview.hit()));
        }
        if (!preview.mayStay().isEmpty()) {
            add(
                    new H3(getTranslation("appointments.schedule.may-stay")),
                    new Paragraph(getTranslation("appointments.schedule.may-stay.text")),
                    table("appointments.schedule.may-stay", preview.mayStay()));
        }
    }

    private BookingTable table(String captionKey, List<Booking> bookings) {
        return new BookingTable(
                getTranslation(captionKey),
                bookings,
                schedule,
                getTranslation("appointments.schedule.told"),
                booking -> BookingTable.channel(booking, "appointments.schedule.mail"));
    }
}
