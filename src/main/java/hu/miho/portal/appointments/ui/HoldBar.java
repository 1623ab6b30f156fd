package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.HeldTime;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Ticker;
import java.time.Clock;
import java.util.function.Function;

/** The chosen time, how long it is held, and what to do about it; it stays in sight. */
class HoldBar extends Div {

    private final Div alert = new Div();

    /**
     * @param place matter and place, said small
     * @param extend extends the hold, or says why it cannot be
     * @param whenOver called when the hold is over
     * @param actions what comes next, at the right
     */
    HoldBar(
            HeldTime held,
            String place,
            Ticker ticker,
            Clock clock,
            Function<HeldTime, HeldTime> extend,
            SerializableRunnable whenOver,
            Button... actions) {
        addClassName("hold-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("appointments.hold.label"));
        var countdown = new Countdown(ticker, clock, held.until(), this::warn, whenOver);
        var left = new Div(countdown, new Span(getTranslation("appointments.hold.left")));
        left.addClassName("hold-left");
        Button more = Buttons.quiet(getTranslation("appointments.hold.extend"), () -> {});
        more.setVisible(held.extendable());
        more.addClickListener(click -> {
            HeldTime longer = extend.apply(held);
            countdown.setUntil(longer.until());
            more.setVisible(longer.extendable());
            say(getTranslation("appointments.hold.extended", Formats.time(longer.until())));
        });
        alert.addClassName("visually-hidden");
        alert.getElement().setAttribute("role", "status");
        var buttons = new Div(more);
        buttons.addClassName("hold-actions");
        buttons.add(actions);
        add(words(held, place), left, buttons, alert);
        say(getTranslation(
                "appointments.hold.said", Formats.moment(held.start(), Formats.locale()), Formats.time(held.until())));
    }

    private static Div words(HeldTime held, String place) {
        var when = new Paragraph(Formats.moment(held.start(), Formats.locale()));
        when.addClassName("hold-when");
        var where = new Paragraph(place);
        where.addClassName("secondary");
        var words = new Div(when, where);
        words.addClassName("hold-words");
        return words;
    }

    private void warn() {
        say(getTranslation("appointments.hold.last-minute"));
    }

    private void say(String text) {
        alert.setText(text);
    }
}
