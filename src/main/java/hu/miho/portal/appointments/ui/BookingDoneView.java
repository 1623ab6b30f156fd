package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.appointments.Booked;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingPapers;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** After booking: the number to quote, when and where, what to bring, and the files. */
@Route(value = "idopontfoglalas/kesz", layout = PortalShell.class)
@AnonymousAllowed
class BookingDoneView extends PortalPage implements BeforeEnterObserver {

    private final BookingDraft draft;
    private final BookingPapers papers;
    private final CompanyService company;

    BookingDoneView(BookingDraft draft, BookingPapers papers, CompanyService company) {
        super("appointments.done.title");
        this.draft = draft;
        this.papers = papers;
        this.company = company;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Booked booked = draft.booked();
        if (booked == null) {
            event.forwardTo(AppointmentView.class);
        } else {
            show(booked);
        }
    }

    private void show(Booked booked) {
        removeAll();
        Booking booking = booked.booking();
        CompanyDetails details = company.details();
        String next = booking.email() == null
                ? getTranslation("appointments.done.no-mail", details.phone().display())
                : getTranslation("appointments.done.mail", booking.email());
        if (booking.isReminded()) {
            next += " " + getTranslation("appointments.done.reminder");
        }
        add(
                new Confirmation(getTranslation("appointments.done.title"))
                        .withReference(getTranslation("appointments.reference"), booking.reference()),
                new BookingSummary(booking, details),
                new Paragraph(next),
                new BookingDownloads(papers, booked.token()),
                LinkButton.secondary(
                        getTranslation("appointments.done.change"), MyBookingView.address(booked.token())));
    }
}
