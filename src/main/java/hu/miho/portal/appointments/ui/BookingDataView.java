package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.appointments.BookingService;
import hu.miho.portal.appointments.HeldTime;
import hu.miho.portal.appointments.NewBooking;
import hu.miho.portal.appointments.TypedVisitor;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.NoticeAcceptance;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.NumberChallenge;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Step 2 of booking: who comes. What is typed stays when the hold runs out meanwhile. */
@Route(value = "idopontfoglalas/adatok", layout = PortalShell.class)
@AnonymousAllowed
class BookingDataView extends PortalPage implements BeforeEnterObserver, BeforeLeaveObserver {

    private final BookingService bookings;
    private final BookingDraft draft;
    private final HeldTimePanel held;
    private final String noticeVersion;
    private final String phone;
    private final VisitorForm form;
    private final NumberChallenge challenge;
    private final NoticeAcceptance acceptance;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div refusal = new Div();

    BookingDataView(
            BookingService bookings,
            BookingDraft draft,
            HeldTimePanel held,
            KnownVisitor known,
            PrivacyNotices notices,
            CompanyService company) {
        super("appointments.data.title");
        this.bookings = bookings;
        this.draft = draft;
        this.held = held;
        noticeVersion = notices.current(getLocale()).version();
        phone = company.details().phone().display();
        addClassNames("narrow", "appointments");
        form = new VisitorForm(Optional.ofNullable(draft.visitor()).orElseGet(known::typed), true);
        challenge = new NumberChallenge(phone);
        acceptance = new NoticeAcceptance(draft.isNoticeAccepted());
        refusal.getElement().setAttribute("role", "alert");
        var book = Buttons.primary(getTranslation("appointments.book"), this::book);
        book.setDisableOnClick(true);
        book.addClickListener(click -> book.setEnabled(true));
        var back = Buttons.secondary(
                getTranslation("appointments.back"), () -> UI.getCurrent().navigate(AppointmentView.class));
        var actions = new Div(book, back);
        actions.addClassName("actions");
        add(
                new PageHeader(null, getTranslation("appointments.data.title"))
                        .withLead(getTranslation("appointments.data.lead")),
                errors,
                refusal,
                held,
                form,
                challenge,
                acceptance,
                actions);
    }

    /** Whoever comes here without a time is sent to the calendar. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (draft.held() == null) {
            event.forwardTo(AppointmentView.class);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft.held() != null) {
            draft.keep(form.typed(), acceptance.isAccepted());
        }
    }

    private void book() {
        List<FieldProblem> problems = new ArrayList<>(form.check());
        challenge.check().ifPresent(problems::add);
        acceptance.check().ifPresent(problems::add);
        refusal.removeAll();
        errors.show(problems);
        HeldTime time = draft.held();
        if (problems.isEmpty() && time != null) {
            send(time, form.typed());
        }
    }

    private void send(HeldTime time, TypedVisitor visitor) {
        try {
            draft.booked(bookings.book(
                    new NewBooking(time.id(), visitor, getLocale(), noticeVersion, ClientAddress.current())));
        } catch (BookingRefused refused) {
            draft.keep(visitor, acceptance.isAccepted());
            if (refused.reason() == Reason.HOLD_OVER) {
                held.isOver();
            } else {
                refusal.add(new NoticeBox(Tone.WARN, getTranslation(refused.textKey(), phone)));
            }
            return;
        }
        UI.getCurrent().navigate(BookingDoneView.class);
    }
}
