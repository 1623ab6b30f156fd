package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.appointments.Booked;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingPapers;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.OwnBookings;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Tone;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A booking, for whoever has its link or its number. Opening it changes nothing; only its buttons do. */
@Route(value = "foglalasom", layout = PortalShell.class)
@AnonymousAllowed
class MyBookingView extends PortalPage implements BeforeEnterObserver {

    /** The parameter that carries the token. */
    static final String KEY = "kulcs";

    /** Says that one comes from having moved it. */
    static final String MOVED = "athelyezve";

    private final OwnBookings bookings;
    private final BookingPapers papers;
    private final CompanyDetails company;
    private final Clock clock;

    MyBookingView(OwnBookings bookings, BookingPapers papers, CompanyService company, Clock clock) {
        super("appointments.mine.title");
        this.bookings = bookings;
        this.papers = papers;
        this.company = company.details();
        this.clock = clock;
        addClassName("narrow");
    }

    static String address(String token) {
        return "foglalasom?" + KEY + "=" + token;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> token = parameter(event, KEY);
        Optional<Booked> found = token.flatMap(key -> bookings.find(key, getLocale()));
        removeAll();
        if (found.isPresent()) {
            show(found.get());
            if (parameter(event, MOVED).isPresent()) {
                saysMoved(found.get().booking());
            }
        } else {
            showLookup(token.isPresent());
        }
    }

    private void showLookup(boolean badLink) {
        add(new PageHeader(null, getTranslation("appointments.mine.title"))
                .withLead(getTranslation("appointments.lookup.lead")));
        if (badLink) {
            add(new NoticeBox(Tone.WARN, getTranslation("appointments.lookup.bad-link")));
        }
        add(new LookupForm(this::look));
    }

    private Optional<String> look(String reference, String contact) {
        try {
            Optional<String> token = bookings.look(reference, contact, ClientAddress.current());
            token.ifPresent(key -> UI.getCurrent().navigate("foglalasom", QueryParameters.simple(Map.of(KEY, key))));
            return token.isPresent() ? Optional.empty() : Optional.of("appointments.lookup.unknown");
        } catch (BookingRefused refused) {
            return Optional.of("appointments.lookup.too-many");
        }
    }

    private void show(Booked booked) {
        Booking booking = booked.booking();
        boolean open = booking.isOpen(clock.instant());
        add(new PageHeader(
                        getTranslation("appointments.reference.eyebrow", booking.reference()),
                        getTranslation("appointments.mine.title"))
                .withBadge(BookingBadge.of(booking.status())));
        if (booking.mustMove() && open) {
            add(new NoticeBox(Tone.WARN, getTranslation("appointments.mine.must-move")));
        }
        add(new BookingSummary(booking, company));
        if (open) {
            add(changes(booked), new BookingDownloads(papers, booked.token()));
        } else {
            add(
                    new Paragraph(getTranslation(
                            "appointments.mine.closed", company.phone().display())),
                    LinkButton.primary(getTranslation("appointments.mine.new"), AppointmentView.class));
        }
    }

    private void saysMoved(Booking booking) {
        if (booking.isOpen(clock.instant())) {
            var when = Formats.moment(booking.start(), Formats.locale());
            tell(new NoticeBox(Tone.OK, getTranslation("appointments.move.done", when)));
        }
    }

    private void tell(Component result) {
        result.getElement().setAttribute("role", "status");
        addComponentAtIndex(1, result);
    }

    private Component changes(Booked booked) {
        var move = LinkButton.primary(
                getTranslation("appointments.move"), "foglalasom/athelyezes?" + KEY + "=" + booked.token());
        var cancel = Buttons.secondary(getTranslation("appointments.cancel"), () -> ask(booked));
        var actions = new Div(move, cancel);
        actions.addClassName("actions");
        return actions;
    }

    private void ask(Booked booked) {
        new Question(
                        getTranslation("appointments.cancel.question"),
                        getTranslation(
                                "appointments.cancel.consequence",
                                Formats.moment(booked.booking().start(), Formats.locale())),
                        getTranslation("appointments.cancel.keep"),
                        getTranslation("appointments.cancel"),
                        () -> cancel(booked))
                .open();
    }

    private void cancel(Booked booked) {
        Component result;
        try {
            bookings.cancel(booked.token());
            result = new NoticeBox(Tone.OK, getTranslation("appointments.cancel.done"));
        } catch (BookingRefused refused) {
            result = new NoticeBox(
                    Tone.WARN, getTranslation(refused.textKey(), company.phone().display()));
        }
        removeAll();
        bookings.find(booked.token(), getLocale()).ifPresent(this::show);
        result.getElement().setAttribute("tabindex", "-1");
        tell(result);
        result.getElement().callJsFunction("focus");
    }
}
