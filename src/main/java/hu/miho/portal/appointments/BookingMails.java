package hu.miho.portal.appointments;

import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.notifications.MailAttachment;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.EmailAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The mails about bookings, in the visitor's language, each with the entry for their calendar. */
@Component
class BookingMails {

    private final MailOutbox outbox;
    private final Bookings bookings;
    private final BookingTexts texts;
    private final CalendarFile calendar;
    private final CompanyService companies;
    private final BookingLimits limits;

    BookingMails(
            MailOutbox outbox,
            Bookings bookings,
            BookingTexts texts,
            CalendarFile calendar,
            CompanyService companies,
            BookingLimits limits) {
        this.outbox = outbox;
        this.bookings = bookings;
        this.texts = texts;
        this.calendar = calendar;
        this.companies = companies;
        this.limits = limits;
    }

    void booked(Appointment appointment) {
        sendIfFew("appointment-booked", appointment);
    }

    void moved(Appointment appointment) {
        sendIfFew("appointment-moved", appointment);
    }

    void cancelled(Appointment appointment) {
        sendIfFew("appointment-cancelled", appointment);
    }

    /** The office's own mails do not count among those that a visitor can cause. */
    void cancelledByOffice(Appointment appointment) {
        send("appointment-cancelled-by-office", appointment);
    }

    void movedByOffice(Appointment appointment) {
        send("appointment-moved-by-office", appointment);
    }

    /** The office cannot keep the time: the visitor chooses another by the link. */
    void mustMove(Appointment appointment) {
        send("appointment-must-move", appointment);
    }

    /** Whoever was asked to choose another time need not after all. */
    void mayStay(Appointment appointment) {
        send("appointment-may-stay", appointment);
    }

    void remind(Appointment appointment) {
        send("appointment-reminder", appointment);
    }

    private void sendIfFew(String template, Appointment appointment) {
        String email = appointment.email();
        if (email != null && limits.mayWrite(email)) {
            send(template, appointment);
        }
    }

    private void send(String template, Appointment appointment) {
        String email = appointment.email();
        if (email == null) {
            return;
        }
        Locale language = appointment.language();
        CompanyDetails company = companies.details();
        Booked booked = bookings.withToken(appointment, language);
        var file = new MailAttachment(
                "idopont.ics", "text/calendar; charset=UTF-8", calendar.write(booked, company, language));
        outbox.send(new NewMail(
                new EmailAddress(email), language, template, texts.values(booked, company, language), List.of(file)));
    }
}
