package hu.miho.portal.appointments;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerks' day: who comes when to which counter, and which times are not given. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class OfficeDayService {

    private final AppointmentRepository appointments;
    private final CounterBlockRepository blocks;
    private final Bookings bookings;
    private final OfficeDays days;
    private final SlotTaking taking;
    private final DayList list;
    private final SlotChanges changes;
    private final AuditLog audit;
    private final Taking transaction;

    OfficeDayService(
            AppointmentRepository appointments,
            CounterBlockRepository blocks,
            Bookings bookings,
            OfficeDays days,
            SlotTaking taking,
            DayList list,
            SlotChanges changes,
            AuditLog audit,
            Taking transaction) {
        this.appointments = appointments;
        this.blocks = blocks;
        this.bookings = bookings;
        this.days = days;
        this.taking = taking;
        this.list = list;
        this.changes = changes;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** A day at the office, by counter. That it was looked at is logged, for it names visitors. */
    @Transactional
    public OfficeDayPlan day(LocalDate date, Locale language) {
        OfficeDayPlan plan = plan(date, language);
        logSeen(plan);
        return plan;
    }

    /** The day as it is now, when that is no longer as it was shown; only then it is logged again. */
    @Transactional
    public Optional<OfficeDayPlan> changed(OfficeDayPlan shown, Locale language) {
        OfficeDayPlan now = plan(shown.office().date(), language);
        if (now.equals(shown)) {
            return Optional.empty();
        }
        logSeen(now);
        return Optional.of(now);
    }

    private OfficeDayPlan plan(LocalDate date, Locale language) {
        DaySpan span = DaySpan.of(date);
        List<BlockedTime> blocked =
                blocks.findByStartsAtGreaterThanEqualAndStartsAtLessThanOrderByStartsAt(span.from(), span.to()).stream()
                        .map(CounterBlock::toRecord)
                        .toList();
        return days.plan(date, bookedOn(date, language), blocked, language);
    }

    private void logSeen(OfficeDayPlan plan) {
        if (plan.expected() > 0) {
            audit.record(
                    "appointments.day.seen",
                    plan.office().date().toString(),
                    Map.of("expected", String.valueOf(plan.expected())));
        }
    }

    /** The days of a week from that day on; it names nobody that the caller does not open. */
    @Transactional(readOnly = true)
    public List<OfficeDayPlan> week(LocalDate monday, Locale language) {
        return monday.datesUntil(monday.plusWeeks(1))
                .map(date -> days.plan(date, bookedOn(date, language), List.of(), language))
                .toList();
    }

    /** The day on paper, as it is when it is fetched. */
    public DownloadHandler print(LocalDate date, Locale language) {
        String clerk = CurrentUser.required().userName();
        return event -> {
            audit.record(clerk, "appointments.day.printed", date.toString(), Map.of());
            byte[] pdf = list.write(days.plan(date, bookedOn(date, language), List.of(), language), language);
            FileAnswer.give(event, "idopontok-" + date + ".pdf", FileAnswer.PDF, pdf);
        };
    }

    private List<Booking> bookedOn(LocalDate date, Locale language) {
        DaySpan span = DaySpan.of(date);
        return appointments.between(span.from(), span.to()).stream()
                .map(appointment -> bookings.toRecord(appointment, language))
                .toList();
    }

    /** The free times of a day for a matter, as clerks may give them. */
    @Transactional(readOnly = true)
    public List<FreeStart> free(String matterId, LocalDate date) {
        return days.freeForClerks(taking.matter(matterId), date, null);
    }

    /** The times of a day that a booking can be moved to. Its own counts as free, but where it begins now is no move. */
    @Transactional(readOnly = true)
    public List<FreeStart> freeToMove(UUID id, LocalDate date) {
        Appointment booked = appointments.findById(id).orElseThrow(() -> new IllegalArgumentException("no booking"));
        return days.freeForClerks(taking.matterOf(booked), date, id).stream()
                .filter(free -> !free.start().equals(booked.time().start()))
                .toList();
    }

    /**
     * Takes a time out of the offer.
     *
     * @param from the beginning of a quarter of an hour
     * @param minutes a multiple of 15
     * @throws BookingRefused when some of it is booked or held
     */
    public void block(int counterId, Instant from, int minutes, String reason) {
        UUID id = UUID.randomUUID();
        transaction.inTransaction(() -> {
            var time = new SlotTime(counterId, from, minutes);
            taking.takeAt(time, id, null);
            changes.announce();
            audit.record("appointments.blocked", "counter " + counterId, Map.of("from", from.toString()));
            return blocks.save(new CounterBlock(id, time, reason.strip()));
        });
    }

    /** Puts a blocked time back into the offer. */
    @Transactional
    public void unblock(UUID id) {
        CounterBlock block = blocks.findById(id).orElseThrow(() -> new BookingRefused(Reason.NOT_OPEN));
        taking.giveBack(id);
        blocks.delete(block);
        changes.announce();
        BlockedTime freed = block.toRecord();
        audit.record(
                "appointments.unblocked",
                "counter " + freed.counterId(),
                Map.of("from", freed.start().toString()));
    }
}
