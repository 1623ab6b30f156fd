package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.appointments.OfficeBooking;
import hu.miho.portal.appointments.OfficeBookings;
import hu.miho.portal.appointments.OfficeDayService;
import hu.miho.portal.appointments.TypedVisitor;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Toast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Books for a caller, or for somebody at the desk. */
class OfficeBookingDialog extends Dialog {

    private final UUID id = UUID.randomUUID();
    private final OfficeBookings bookings;
    private final SerializableRunnable whenDone;
    private final Select<Matter> matter;
    private final TimeChoice time;
    private final VisitorForm visitor = new VisitorForm(TypedVisitor.EMPTY, false);
    private final ErrorSummary errors = new ErrorSummary();

    OfficeBookingDialog(
            OfficeDayService office,
            OfficeBookings bookings,
            List<Matter> matters,
            LocalDate date,
            SerializableRunnable whenDone) {
        this.bookings = bookings;
        this.whenDone = whenDone;
        setHeaderTitle(getTranslation("appointments.office.book"));
        setMaxWidth("44rem");
        matter = Fields.select(getTranslation("appointments.matter"), matters);
        matter.setItemLabelGenerator(each -> getTranslation("appointments.matter.item", each.name(), each.minutes()));
        matter.setValue(matters.getFirst());
        matter.addClassName("field-medium");
        time = new TimeChoice(date, day -> office.free(matter.getValue().id(), day));
        matter.addValueChangeListener(change -> time.reload());
        var fields = new Div(errors, matter, time, visitor);
        fields.addClassName("dialog-form");
        add(fields);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("appointments.book"), this::book));
    }

    private void book() {
        List<FieldProblem> problems = new ArrayList<>();
        time.check().ifPresent(problems::add);
        problems.addAll(visitor.check());
        errors.show(problems);
        if (problems.isEmpty()) {
            send();
        }
    }

    private void send() {
        try {
            Booking booked = bookings.book(
                    id,
                    new OfficeBooking(
                            matter.getValue().id(), time.chosen().orElseThrow(), visitor.typed(), Formats.HUNGARIAN));
            Toast.show(getTranslation(
                    "appointments.office.booked",
                    booked.reference(),
                    Formats.moment(booked.start(), Formats.locale())));
            close();
            whenDone.run();
        } catch (BookingRefused refused) {
            time.taken();
        }
    }
}
