package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.appointments.DayOffer;
import hu.miho.portal.appointments.FreeStart;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar with what has to be said about it; it follows what others book, without a reload. */
class SlotChooser extends Div {

    private static final int OFFERED_INSTEAD = 3;

    private final SlotService slots;
    private final CompanyService company;
    private final SerializableFunction<String, List<DayOffer>> offer;
    private final SerializableConsumer<Instant> onChoice;
    private final SlotCalendar calendar;
    private final Div notice = new Div();
    private final Div nothing = new Div();
    private List<DayOffer> shown = List.of();
    private @Nullable String matterId;
    private @Nullable Instant chosen;
    private @Nullable Instant booked;

    /**
     * @param offer tells what is free for a matter
     * @param onChoice called with the time that somebody chooses
     */
    SlotChooser(
            SlotService slots,
            CompanyService company,
            SerializableFunction<String, List<DayOffer>> offer,
            SerializableConsumer<Instant> onChoice) {
        this.slots = slots;
        this.company = company;
        this.offer = offer;
        this.onChoice = onChoice;
        calendar = new SlotCalendar(onChoice);
        notice.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(getTranslation("appointments.calendar.arrows"));
        hint.addClassName("slot-hint");
        addClassName("slot-chooser");
        add(notice, nothing, calendar, hint);
        slots.changes().listen(this, this::refresh);
    }

    /** The time that the visitor has booked before: it is shown as such, and is no choice. */
    void markBooked(Instant start) {
        booked = start;
        calendar.markBooked(start);
    }

    /** Shows what is free for a matter. @param own the time that the visitor has chosen, if any */
    void show(String matter, @Nullable Instant own) {
        matterId = matter;
        chosen = own;
        refresh();
    }

    void focusFirstFree() {
        calendar.focusFirstFree();
    }

    /** Says why a time could not be had, and offers the next ones; the calendar shows all that is left. */
    void refuse(BookingRefused refused, Instant wanted) {
        if (refused.reason() == Reason.TAKEN) {
            refresh();
            notice.removeAll();
            notice.add(new NoticeBox(Tone.WARN, getTranslation(refused.textKey()), insteadOf(wanted)));
        } else {
            say(refused.textKey());
        }
    }

    void say(String key) {
        notice.removeAll();
        notice.add(new NoticeBox(
                Tone.WARN, getTranslation(key, company.details().phone().display())));
    }

    void clearNotice() {
        notice.removeAll();
    }

    /** Buttons for the first times that are free after the wanted one. */
    private Component[] insteadOf(Instant wanted) {
        var next = new Div();
        next.addClassName("actions");
        shown.stream()
                .flatMap(day -> day.starts().stream())
                .map(FreeStart::start)
                .filter(start -> start.isAfter(wanted) && !start.equals(booked))
                .limit(OFFERED_INSTEAD)
                .forEach(start -> next.add(
                        Buttons.secondary(Formats.moment(start, Formats.locale()), () -> onChoice.accept(start))));
        return next.getComponentCount() == 0
                ? new Component[0]
                : new Component[] {new Paragraph(getTranslation("appointments.refused.next")), next};
    }

    private void refresh() {
        if (matterId == null) {
            return;
        }
        shown = offer.apply(matterId);
        calendar.show(shown, chosen);
        nothing.removeAll();
        boolean nothingLeft = shown.stream()
                .flatMap(day -> day.starts().stream())
                .allMatch(free -> free.start().equals(booked));
        if (chosen == null && nothingLeft) {
            nothing.add(new NothingFree(slots.nextDay(), company.details().phone()));
        }
    }
}
