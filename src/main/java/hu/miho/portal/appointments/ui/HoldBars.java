package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.HeldTime;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Ticker;
import hu.miho.portal.ui.Toast;
import java.time.Clock;

/** Makes the bars that show a held time. */
@SpringComponent
class HoldBars {

    private final SlotService slots;
    private final CompanyService company;
    private final Ticker ticker;
    private final Clock clock;

    HoldBars(SlotService slots, CompanyService company, Ticker ticker, Clock clock) {
        this.slots = slots;
        this.company = company;
        this.ticker = ticker;
        this.clock = clock;
    }

    /** @param whenOver called when the hold is over */
    HoldBar create(HeldTime held, Matter matter, SerializableRunnable whenOver, Button... actions) {
        String place = I18NProvider.translate(
                "appointments.hold.place",
                matter.name(),
                held.minutes(),
                company.details().officeAddress());
        HeldTime now = slots.held(held.id()).orElse(held);
        return new HoldBar(now, place, ticker, clock, this::extend, whenOver, actions);
    }

    private HeldTime extend(HeldTime held) {
        try {
            return slots.extend(held.id());
        } catch (BookingRefused refused) {
            Toast.show(I18NProvider.translate(refused.textKey()));
            return held;
        }
    }
}
