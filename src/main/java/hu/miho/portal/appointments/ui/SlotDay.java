package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.appointments.DayOffer;
import hu.miho.portal.appointments.FreeStart;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day of the calendar: its free times, the first ones open and the others one click away, or why there are none. */
class SlotDay extends ListItem {

    private static final int OPEN_AT_FIRST = 5;

    /** Tab stops at a day's first time and leaves the others to the arrow keys. */
    private static final int ELSEWHERE = -1;

    private final LocalDate date;
    private final @Nullable Instant booked;
    private final SerializableConsumer<SlotButton> onButton;
    private final List<SlotButton> buttons = new ArrayList<>();
    private final Div times = new Div();
    private @Nullable DayOffer offer;
    private boolean allShown;

    /**
     * @param today for the mark beside it
     * @param booked the time that the visitor has booked before, which is no choice; null without one
     * @param onButton told of every button that appears
     */
    SlotDay(LocalDate date, LocalDate today, @Nullable Instant booked, SerializableConsumer<SlotButton> onButton) {
        this.date = date;
        this.booked = booked;
        this.onButton = onButton;
        addClassName("slot-day");
        setClassName("weekend", date.getDayOfWeek().getValue() > 5);
        setClassName("today", date.equals(today));
        times.addClassName("slot-times");
        add(head(today), times);
    }

    LocalDate date() {
        return date;
    }

    /** The buttons that can be seen, earliest first. */
    List<SlotButton> buttons() {
        return buttons;
    }

    /** Shows what is free now. Nothing is touched when that has not changed. @return whether something has */
    boolean show(DayOffer now, @Nullable Instant chosen) {
        boolean changed = !now.equals(offer);
        offer = now;
        if (changed) {
            fill(now);
        }
        buttons.forEach(button -> button.setChosen(button.start().equals(chosen)));
        return changed;
    }

    /** A day of the week that cannot be booked because it is not one of the offered days. */
    void showOutside(String reason) {
        buttons.clear();
        times.removeAll();
        addClassName("outside");
        times.add(reason(reason));
    }

    private void fill(DayOffer day) {
        buttons.clear();
        times.removeAll();
        setClassName("closed", day.starts().isEmpty());
        if (day.starts().isEmpty()) {
            String why = day.reason() == null
                    ? getTranslation("appointments.day-state." + day.state().name())
                    : day.reason();
            times.add(reason(why));
            return;
        }
        List<FreeStart> starts = day.starts();
        int open = allShown || starts.size() <= OPEN_AT_FIRST + 1 ? starts.size() : OPEN_AT_FIRST;
        starts.subList(0, open).forEach(this::addStart);
        if (open < starts.size()) {
            times.add(more(starts.size() - open));
        }
    }

    private void addStart(FreeStart free) {
        if (free.start().equals(booked)) {
            times.add(new BookedMark(free.start()));
            return;
        }
        var button = new SlotButton(free);
        button.setTabIndex(buttons.isEmpty() ? 0 : ELSEWHERE);
        buttons.add(button);
        times.add(button);
        onButton.accept(button);
    }

    private Button more(int count) {
        Button more = Buttons.quiet(
                getTranslation("appointments.more", count), () -> showAll().ifPresent(SlotButton::focus));
        more.addClassName("slot-more");
        more.setAriaLabel(getTranslation("appointments.more.name", Formats.longDate(date, Formats.locale()), count));
        return more;
    }

    /** Opens the times that were folded away. @return the first of them, when there were any */
    Optional<SlotButton> showAll() {
        if (offer != null && !allShown) {
            int next = buttons.size();
            allShown = true;
            fill(offer);
            return Optional.of(buttons.get(Math.min(next, buttons.size() - 1)));
        }
        return Optional.empty();
    }

    private static Span reason(String text) {
        var reason = new Span(text);
        reason.addClassName("slot-reason");
        return reason;
    }

    /** Saturdays and Sundays are narrow. */
    private String weekday(Locale locale) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> getTranslation("appointments.saturday");
            case SUNDAY -> getTranslation("appointments.sunday");
            default -> date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        };
    }

    private Div head(LocalDate today) {
        Locale locale = Formats.locale();
        var weekday = new Span(weekday(locale));
        weekday.addClassName("slot-weekday");
        var number = new Span(date.getDayOfMonth() + (locale.equals(Formats.HUNGARIAN) ? "." : ""));
        number.addClassName("slot-number");
        var head = new Div(weekday, number);
        head.addClassName("slot-head");
        if (date.equals(today)) {
            var mark = new Span(getTranslation("appointments.today"));
            mark.addClassName("slot-today");
            head.add(mark);
        }
        return head;
    }
}
