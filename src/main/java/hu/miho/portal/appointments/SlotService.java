package hu.miho.portal.appointments;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.ui.Broadcast;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The times that can be booked, and holding one of them for the minutes that it takes to fill in a form. */
@Service
public class SlotService {

    private final MatterRepository matters;
    private final SlotHolds holds;
    private final SlotTaking taking;
    private final OfficeDays days;
    private final Budgets budgets;
    private final SlotChanges changes;
    private final AppointmentProperties properties;
    private final Taking transaction;
    private final Clock clock;

    SlotService(
            MatterRepository matters,
            SlotHolds holds,
            SlotTaking taking,
            OfficeDays days,
            Budgets budgets,
            SlotChanges changes,
            AppointmentProperties properties,
            Taking transaction,
            Clock clock) {
        this.matters = matters;
        this.holds = holds;
        this.taking = taking;
        this.days = days;
        this.budgets = budgets;
        this.changes = changes;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What one can come for, in the order of the list. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<Matter> matters(Locale language) {
        return matters.findByActiveTrueOrderByPosition().stream()
                .map(matter -> matter.toRecord(language))
                .toList();
    }

    /** The days that can be booked, today first, with their free times for a matter. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<DayOffer> offer(String matterId, Locale language) {
        return days.offer(taking.matter(matterId), language, null);
    }

    /** The same for somebody who holds a time: their own still counts as free for them. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<DayOffer> offer(String matterId, Locale language, UUID holdId) {
        return days.offer(taking.matter(matterId), language, holdId);
    }

    /** The next working day that is not bookable yet. It opens at midnight, as many days before as one can book ahead. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public NextDay nextDay() {
        LocalDate day = days.nextToOpen();
        return new NextDay(day, day.minusDays(properties.daysAhead()));
    }

    /**
     * Holds a time, at the freest counter that serves the matter. Whoever holds another one gives it back by that.
     *
     * @throws BookingRefused when it is taken, too much is held from that network, or was tried; the earlier hold stays
     */
    @PreAuthorize("permitAll()")
    public HeldTime hold(NewHold wish) {
        return transaction.inTransaction(() -> holdOnce(wish));
    }

    private HeldTime holdOnce(NewHold wish) {
        countAttempt(wish.from());
        MatterEntity matter = taking.bookable(wish.matterId());
        refuseTooMuchHeld(wish, matter);
        Instant until = clock.instant().plus(properties.hold());
        SlotTime time = taking.take(matter, wish.start(), days.earliestOnline(), wish.id(), until);
        holds.remove(wish.id());
        var hold = new SlotHold(wish.id(), wish.matterId(), time, wish.from().network(), until, false);
        holds.add(hold);
        changes.announce();
        return hold.toRecord();
    }

    /**
     * Gives the visitor as much time again, once.
     *
     * @throws BookingRefused when the hold is over, or was extended before
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public HeldTime extend(UUID id) {
        SlotHold hold = holds.lock(id)
                .orElseThrow(() -> new BookingRefused(Reason.HOLD_OVER))
                .extend(properties.hold());
        holds.extend(hold);
        taking.extend(id, hold.time(), hold.expiresAt());
        return hold.toRecord();
    }

    /** The hold, while it lasts. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<HeldTime> held(UUID id) {
        return holds.find(id)
                .filter(hold -> hold.expiresAt().isAfter(clock.instant()))
                .map(SlotHold::toRecord);
    }

    /** Gives a held time back; nothing happens when there is none, or when it has been booked. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void release(UUID id) {
        if (holds.remove(id)) {
            taking.giveBack(id);
            changes.announce();
        }
    }

    /** Tells the open pages that what is free has changed. */
    @PreAuthorize("permitAll()")
    public Broadcast changes() {
        return changes.broadcast();
    }

    private void countAttempt(ClientAddress from) {
        var budget = new Budget("SLOT_HOLDS", properties.holdsPerHour(), Duration.ofHours(1));
        if (!budgets.take(budget, from.subscriber())) {
            throw new BookingRefused(Reason.TOO_MANY_ATTEMPTS);
        }
    }

    /** The lock keeps two holds from one network apart, so that both are counted. */
    private void refuseTooMuchHeld(NewHold wish, MatterEntity matter) {
        String network = wish.from().network();
        budgets.lock("SLOTS_HELD", network);
        LocalDate date = LocalDate.ofInstant(wish.start(), Formats.ZONE);
        int wanted = Quarters.count(matter.minutes());
        int held = taking.heldBy(network, date, wish.id());
        if (held > 0 && held + wanted > days.quartersOf(date) * properties.heldShareOfDay() / 100) {
            throw new BookingRefused(Reason.TOO_MUCH_HELD);
        }
    }
}
