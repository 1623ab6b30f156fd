package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.appointments.Booked;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.OwnBookings;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another time for a booking. The old one stays until the new one is confirmed. */
@Route(value = "foglalasom/athelyezes", layout = PortalShell.class)
@AnonymousAllowed
class MoveBookingView extends PortalPage implements BeforeEnterObserver {

    private final OwnBookings bookings;
    private final SlotService slots;
    private final CompanyService company;
    private final Clock clock;
    private final Div bar = new Div();
    private @Nullable SlotChooser chooser;
    private @Nullable Booked booked;

    MoveBookingView(OwnBookings bookings, SlotService slots, CompanyService company, Clock clock) {
        super("appointments.move.title");
        this.bookings = bookings;
        this.slots = slots;
        this.company = company;
        this.clock = clock;
        addClassName("appointments");
        bar.addClassName("hold-place");
    }

    /** Without an open booking there is nothing to move: its own page says why. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String token = parameters.getSingleParameter(MyBookingView.KEY).orElse("");
        booked = bookings.find(token, getLocale())
                .filter(found -> found.booking().isOpen(clock.instant()))
                .orElse(null);
        if (booked == null) {
            event.forwardTo("foglalasom", parameters);
        } else {
            show(booked);
        }
    }

    private void show(Booked current) {
        removeAll();
        var calendar =
                new SlotChooser(slots, company, matter -> bookings.offer(current.token(), getLocale()), this::choose);
        chooser = calendar;
        String now = Formats.moment(current.booking().start(), Formats.locale());
        add(
                new PageHeader(
                                getTranslation(
                                        "appointments.reference.eyebrow",
                                        current.booking().reference()),
                                getTranslation("appointments.move.title"))
                        .withLead(getTranslation("appointments.move.lead", now)),
                calendar,
                bar,
                LinkButton.secondary(getTranslation("appointments.move.keep"), MyBookingView.address(current.token())));
        calendar.markBooked(current.booking().start());
        calendar.show(current.booking().matter().id(), null);
    }

    private void choose(Instant start) {
        bar.removeAll();
        var when = new Paragraph(Formats.moment(start, Formats.locale()));
        when.addClassName("hold-when");
        var words = new Div(when, new Paragraph(getTranslation("appointments.move.hint")));
        words.addClassName("hold-words");
        var move = Buttons.primary(getTranslation("appointments.move.here"), () -> move(start));
        var box = new Div(words, move);
        box.addClassName("hold-bar");
        box.getElement().setAttribute("role", "status");
        bar.add(box);
        if (chooser != null && booked != null) {
            chooser.clearNotice();
            chooser.show(booked.booking().matter().id(), start);
            move.focus();
        }
    }

    private void move(Instant start) {
        if (booked == null || chooser == null) {
            return;
        }
        try {
            bookings.move(booked.token(), start, ClientAddress.current());
            UI.getCurrent()
                    .navigate(
                            "foglalasom",
                            QueryParameters.simple(
                                    Map.of(MyBookingView.KEY, booked.token(), MyBookingView.MOVED, "1")));
        } catch (BookingRefused refused) {
            bar.removeAll();
            chooser.show(booked.booking().matter().id(), null);
            chooser.refuse(refused, start);
        }
    }
}
