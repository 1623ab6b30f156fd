package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.HeldTime;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.appointments.NewHold;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.time.Instant;
import java.util.List;

/** Step 1 of booking: what one comes for, and when. Works without an account (leaflet). */
@Route(value = "idopontfoglalas", layout = PortalShell.class)
@AnonymousAllowed
class AppointmentView extends PortalPage {

    private final SlotService slots;
    private final BookingDraft draft;
    private final HoldBars bars;
    private final SlotChooser chooser;
    private final MatterChoice choice;
    private final Div bar = new Div();
    private final Button next = Buttons.primary(
            getTranslation("appointments.to-data"), () -> UI.getCurrent().navigate(BookingDataView.class));

    AppointmentView(SlotService slots, BookingDraft draft, HoldBars bars, CompanyService company) {
        super("appointments.title");
        this.slots = slots;
        this.draft = draft;
        this.bars = bars;
        addClassName("appointments");
        bar.addClassName("hold-place");
        List<Matter> matters = slots.matters(getLocale());
        Matter first = matters.stream()
                .filter(matter -> matter.id().equals(draft.matterId()))
                .findFirst()
                .orElse(matters.getFirst());
        chooser = new SlotChooser(
                slots, company, matter -> slots.offer(matter, getLocale(), draft.holdId()), this::choose);
        choice = new MatterChoice(matters, first, this::matterChosen, chooser::focusFirstFree);
        add(
                new PageHeader(null, getTranslation("appointments.title"))
                        .withLead(getTranslation("appointments.lead")),
                choice,
                chooser,
                bar,
                lostMail());
        takeUp(first);
    }

    /** Comes back to a time that is still held; when the hold is over meanwhile, it says so. */
    private void takeUp(Matter matter) {
        HeldTime before = draft.held();
        boolean stillHeld = before != null && slots.held(before.id()).isPresent();
        if (before != null && !stillHeld) {
            holdIsOver();
        }
        chooser.show(matter.id(), stillHeld && before != null ? before.start() : null);
        showBar();
    }

    private void matterChosen(Matter matter) {
        slots.release(draft.holdId());
        draft.setHeld(null);
        draft.setMatterId(matter.id());
        chooser.clearNotice();
        chooser.show(matter.id(), null);
        showBar();
    }

    private void choose(Instant start) {
        Matter matter = choice.matter();
        draft.setMatterId(matter.id());
        try {
            var wish = new NewHold(draft.holdId(), matter.id(), start, ClientAddress.current());
            draft.setHeld(slots.hold(wish));
            chooser.clearNotice();
        } catch (BookingRefused refused) {
            chooser.refuse(refused, start);
        }
        HeldTime held = draft.held();
        chooser.show(matter.id(), held == null ? null : held.start());
        showBar();
        if (held != null && held.start().equals(start)) {
            next.focus();
        }
    }

    private void holdIsOver() {
        draft.setHeld(null);
        chooser.say("appointments.refused.HOLD_OVER");
        chooser.show(choice.matter().id(), null);
        showBar();
    }

    private void showBar() {
        bar.removeAll();
        HeldTime held = draft.held();
        if (held != null) {
            bar.add(bars.create(held, choice.matter(), this::holdIsOver, next));
        }
    }

    private Paragraph lostMail() {
        var link = new RouterLink(getTranslation("appointments.lost-mail.link"), MyBookingView.class);
        var line = new Paragraph(getTranslation("appointments.lost-mail") + " ");
        line.add(link);
        return line;
    }
}
