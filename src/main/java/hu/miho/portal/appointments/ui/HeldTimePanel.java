package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.HeldTime;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.appointments.NewHold;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** The time that is held while one fills in the form, and what to do when the hold runs out. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class HeldTimePanel extends Composite<Div> {

    private final SlotService slots;
    private final BookingDraft draft;
    private final HoldBars bars;

    HeldTimePanel(SlotService slots, BookingDraft draft, HoldBars bars) {
        this.slots = slots;
        this.draft = draft;
        this.bars = bars;
        HeldTime held = draft.held();
        if (held == null) {
            return;
        }
        if (slots.held(held.id()).isPresent()) {
            show(held);
        } else {
            isOver();
        }
    }

    /** Says that the hold is over, and offers to hold the time again; what is typed stays. */
    void isOver() {
        getContent().removeAll();
        var again = Buttons.primary(I18NProvider.translate("appointments.hold.again"), this::holdAgain);
        var other = LinkButton.secondary(I18NProvider.translate("appointments.hold.other"), AppointmentView.class);
        var actions = new Div(again, other);
        actions.addClassName("actions");
        var notice = new NoticeBox(
                Tone.WARN,
                I18NProvider.translate("appointments.hold.over"),
                new Paragraph(I18NProvider.translate("appointments.hold.over.text")),
                actions);
        notice.getElement().setAttribute("role", "alert");
        getContent().add(notice);
    }

    private void holdAgain() {
        HeldTime before = draft.held();
        if (before == null) {
            return;
        }
        try {
            HeldTime held =
                    slots.hold(new NewHold(draft.holdId(), before.matterId(), before.start(), ClientAddress.current()));
            draft.setHeld(held);
            show(held);
        } catch (BookingRefused refused) {
            getContent().addComponentAsFirst(new NoticeBox(Tone.BAD, I18NProvider.translate(refused.textKey())));
        }
    }

    private void show(HeldTime held) {
        getContent().removeAll();
        getContent().add(bars.create(held, matter(held), this::isOver));
    }

    private Matter matter(HeldTime held) {
        return slots.matters(getLocale()).stream()
                .filter(matter -> matter.id().equals(held.matterId()))
                .findFirst()
                .orElseThrow();
    }
}
