package hu.miho.portal.appointments.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import hu.miho.portal.appointments.BlockedTime;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.BookingStatus;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.appointments.OfficeBookings;
import hu.miho.portal.appointments.OfficeDayPlan;
import hu.miho.portal.appointments.OfficeDayService;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.ui.Broadcast;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Toast;
import java.time.LocalDate;
import java.util.List;

/** What clerks do from the day's page, with the question or the form that each needs. */
@SpringComponent
class OfficeDialogs {

    private final OfficeDayService office;
    private final OfficeBookings officeBookings;
    private final SlotService slots;

    OfficeDialogs(OfficeDayService office, OfficeBookings officeBookings, SlotService slots) {
        this.office = office;
        this.officeBookings = officeBookings;
        this.slots = slots;
    }

    Broadcast changes() {
        return slots.changes();
    }

    List<Matter> matters() {
        return slots.matters(Formats.locale());
    }

    void book(LocalDate date, SerializableRunnable whenDone) {
        new OfficeBookingDialog(office, officeBookings, matters(), date, whenDone).open();
    }

    void block(OfficeDayPlan plan, SerializableRunnable whenDone) {
        new BlockDialog(office, plan, whenDone).open();
    }

    void unblock(BlockedTime block, SerializableRunnable whenDone) {
        attempt(() -> office.unblock(block.id()), whenDone);
    }

    void move(Booking booking, SerializableRunnable whenDone) {
        new MoveDialog(office, officeBookings, booking, whenDone).open();
    }

    void become(Booking booking, BookingStatus status, SerializableRunnable whenDone) {
        attempt(() -> officeBookings.become(booking.id(), status), whenDone);
    }

    void cancel(Booking booking, SerializableRunnable whenDone) {
        new Question(
                        I18NProvider.translate("appointments.office.cancel.question"),
                        WayToTell.text("appointments.office.cancel.text", booking),
                        I18NProvider.translate("appointments.cancel.keep"),
                        I18NProvider.translate("appointments.office.cancel"),
                        () -> become(booking, BookingStatus.CANCELLED_BY_OFFICE, whenDone))
                .open();
    }

    /** Another clerk, or the visitor, may have been faster: the page then shows how it stands. */
    private static void attempt(Runnable change, SerializableRunnable whenDone) {
        try {
            change.run();
        } catch (BookingRefused refused) {
            Toast.show(I18NProvider.translate("appointments.office.changed"));
        }
        whenDone.run();
    }
}
