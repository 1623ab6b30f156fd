package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.DayOffer;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar with what has to be said about it; it follows what others book, without a reload. */
class SlotChooser extends Div {

    private final SlotService slots;
    private final CompanyService company;
    private final SlotCalendar calendar;
    private final Div notice = new Div();
    private final Div nothing = new Div();
    private @Nullable String matterId;
    private @Nullable Instant chosen;

    /** @param onChoice called with the time that somebody chooses */
    SlotChooser(SlotService slots, CompanyService company, SerializableConsumer<Instant> onChoice) {
        this.slots = slots;
        this.company = company;
        calendar = new SlotCalendar(onChoice);
        notice.getElement().setAttribute("role", "alert");
        addClassName("slot-chooser");
        add(notice, nothing, calendar);
        slots.changes().listen(this, this::refresh);
    }

    /** Shows what is free for a matter. @param own the time that the visitor has, if any */
    void show(String matter, @Nullable Instant own) {
        matterId = matter;
        chosen = own;
        refresh();
    }

    void focusFirstFree() {
        calendar.focusFirstFree();
    }

    /** Says why a time could not be had; the calendar shows what is left. */
    void refuse(BookingRefused refused) {
        say(refused.textKey());
    }

    void say(String key) {
        notice.removeAll();
        notice.add(new NoticeBox(
                Tone.WARN, getTranslation(key, company.details().phone().display())));
    }

    void clearNotice() {
        notice.removeAll();
    }

    private void refresh() {
        if (matterId == null) {
            return;
        }
        List<DayOffer> offers = slots.offer(matterId, getLocale());
        calendar.show(offers, chosen);
        nothing.removeAll();
        if (chosen == null && offers.stream().allMatch(day -> day.starts().isEmpty())) {
            nothing.add(new NothingFree(slots.nextDay(), company.details().phone()));
        }
    }
}
