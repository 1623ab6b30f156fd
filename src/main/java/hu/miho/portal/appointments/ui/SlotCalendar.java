package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.appointments.DayOffer;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The weeks that can be booked, from Monday to Sunday, with every free time as a button. The arrow keys move among them:
 * up and down within a day, left and right to the nearest time of the day before and after.
 */
class SlotCalendar extends Div {

    private final SerializableConsumer<Instant> onChoice;
    private final List<SlotDay> days = new ArrayList<>();
    private final FocusedTime focus = new FocusedTime();
    private @Nullable LocalDate today;
    private @Nullable Instant booked;

    /** @param onChoice called with the time that somebody chooses */
    SlotCalendar(SerializableConsumer<Instant> onChoice) {
        this.onChoice = onChoice;
        addClassName("slot-calendar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("appointments.calendar"));
        onKey(Key.ARROW_UP, () -> moveInDay(-1));
        onKey(Key.ARROW_DOWN, () -> moveInDay(1));
        onKey(Key.ARROW_LEFT, () -> moveToDay(-1));
        onKey(Key.ARROW_RIGHT, () -> moveToDay(1));
    }

    /** The time that the visitor has booked before; to be told before anything is shown. */
    void markBooked(Instant start) {
        booked = start;
    }

    /**
     * Shows what is free now; the focus stays where it was, or goes to the nearest time that is left.
     *
     * @param offers the days that can be booked, today first
     * @param chosen the visitor's own time, if any
     */
    void show(List<DayOffer> offers, @Nullable Instant chosen) {
        LocalDate first = offers.getFirst().date();
        if (!first.equals(today)) {
            today = first;
            build(first, offers.getLast().date());
        }
        Map<LocalDate, DayOffer> byDate =
                offers.stream().collect(Collectors.toMap(DayOffer::date, Function.identity()));
        Instant focusBefore = focus.start();
        focus.forgetMoves();
        for (SlotDay day : days) {
            DayOffer offer = byDate.get(day.date());
            if (offer != null && day.show(offer, chosen) && isOn(day, focusBefore)) {
                nearest(day, focusBefore).ifPresent(SlotButton::focus);
            }
        }
    }

    /** Moves to the first free time; it is not chosen by that. @return false when there is none */
    boolean focusFirstFree() {
        Optional<SlotButton> first =
                days.stream().flatMap(day -> day.buttons().stream()).findFirst();
        first.ifPresent(button -> {
            button.scrollIntoView();
            button.focus();
        });
        return first.isPresent();
    }

    private void build(LocalDate first, LocalDate last) {
        removeAll();
        days.clear();
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(last); week = week.plusWeeks(1)) {
            List<SlotDay> ofWeek = week.datesUntil(week.plusWeeks(1))
                    .map(date -> day(date, first, last))
                    .toList();
            days.addAll(ofWeek);
            add(new SlotWeek(ofWeek));
        }
    }

    private SlotDay day(LocalDate date, LocalDate first, LocalDate last) {
        var day = new SlotDay(date, first, booked, this::prepare);
        if (date.isBefore(first)) {
            day.showOutside(getTranslation("appointments.day-state.PAST"));
        } else if (date.isAfter(last)) {
            boolean narrow = date.getDayOfWeek().getValue() > 5;
            day.showOutside(getTranslation("appointments.day-state.NOT_YET" + (narrow ? ".weekend" : "")));
        }
        return day;
    }

    private void prepare(SlotButton button) {
        button.addClickListener(click -> onChoice.accept(button.start()));
        button.addFocusListener(news -> focus.isTold(button.start()));
        button.addBlurListener(news -> focus.isToldOfLeaving(button.start()));
    }

    private void onKey(Key key, Runnable move) {
        Shortcuts.addShortcutListener(this, move::run, key).listenOn(this);
    }

    private void moveInDay(int step) {
        position().ifPresent(at -> {
            List<SlotButton> buttons = days.get(at.day()).buttons();
            int next = at.button() + step;
            if (next >= 0 && next < buttons.size()) {
                focusOn(buttons.get(next));
            } else if (step > 0) {
                days.get(at.day()).showAll().ifPresent(this::focusOn);
            }
        });
    }

    /** Days without free times are passed over. */
    private void moveToDay(int step) {
        position().ifPresent(at -> {
            Instant time = days.get(at.day()).buttons().get(at.button()).start();
            for (int day = at.day() + step; day >= 0 && day < days.size(); day += step) {
                long shift = days.get(day).date().toEpochDay()
                        - days.get(at.day()).date().toEpochDay();
                Optional<SlotButton> neighbour = nearest(days.get(day), time.plusSeconds(shift * 86_400));
                if (neighbour.isPresent()) {
                    focusOn(neighbour.get());
                    return;
                }
            }
        });
    }

    private void focusOn(SlotButton button) {
        focus.moves(button.start());
        button.focus();
    }

    private Optional<Position> position() {
        return IntStream.range(0, days.size())
                .boxed()
                .flatMap(day -> IntStream.range(0, days.get(day).buttons().size())
                        .filter(button ->
                                days.get(day).buttons().get(button).start().equals(focus.start()))
                        .mapToObj(button -> new Position(day, button)))
                .findFirst();
    }

    private static boolean isOn(SlotDay day, @Nullable Instant moment) {
        return moment != null && LocalDate.ofInstant(moment, Formats.ZONE).equals(day.date());
    }

    private static Optional<SlotButton> nearest(SlotDay day, @Nullable Instant moment) {
        return moment == null
                ? Optional.empty()
                : day.buttons().stream()
                        .min(Comparator.comparing(button ->
                                Duration.between(button.start(), moment).abs()));
    }

    private record Position(int day, int button) {}
}
