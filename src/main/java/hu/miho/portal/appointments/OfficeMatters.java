package hu.miho.portal.appointments;

import hu.miho.portal.appointments.MatterRefused.Reason;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What visitors can come for, as clerks edit it. A matter is never deleted, for bookings speak of it: it is switched off. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class OfficeMatters {

    private static final int STEP = 10;

    private final MatterRepository matters;
    private final CounterRepository counters;
    private final CounterMatters served;
    private final AppointmentRepository appointments;
    private final MatterLog log;
    private final SlotChanges changes;
    private final Taking transaction;
    private final Clock clock;

    OfficeMatters(
            MatterRepository matters,
            CounterRepository counters,
            CounterMatters served,
            AppointmentRepository appointments,
            MatterLog log,
            SlotChanges changes,
            Taking transaction,
            Clock clock) {
        this.matters = matters;
        this.counters = counters;
        this.served = served;
        this.appointments = appointments;
        this.log = log;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All matters in the order of the list, those that are switched off too. */
    @Transactional(readOnly = true)
    public List<MatterDetails> all() {
        Map<String, Set<Integer>> byMatter = served.byMatter();
        return matters.findAllByOrderByPositionAscIdAsc().stream()
                .map(matter -> new MatterDetails(
                        matter.id(),
                        matter.version(),
                        matter.asTyped(byMatter.getOrDefault(matter.id(), Set.of())),
                        appointments.countOpenOf(matter.id(), clock.instant())))
                .toList();
    }

    /** Every state of a matter that was saved, the latest first. */
    @Transactional(readOnly = true)
    public List<SavedContent<TypedMatter>> history(String id) {
        return log.states(id);
    }

    /** The counters that can serve a matter. */
    @Transactional(readOnly = true)
    public List<CounterName> counters(Locale language) {
        return counters.findAllByOrderById().stream()
                .map(Counter::toPlan)
                .filter(CounterPlan::active)
                .map(counter -> new CounterName(counter.id(), counter.name(language)))
                .toList();
    }

    /**
     * Puts a new matter at the end of the list.
     *
     * @return its id
     * @throws MatterRefused when another one has its name
     */
    public String add(TypedMatter typed) {
        return transaction.inTransaction(() -> {
            List<MatterEntity> all = matters.lockAll();
            refuseBad(typed, all);
            String id = MatterId.of(
                    typed.nameHu(),
                    taken -> all.stream().anyMatch(matter -> matter.id().equals(taken)));
            int last = all.stream().mapToInt(MatterEntity::position).max().orElse(0);
            matters.saveAndFlush(new MatterEntity(id, last + STEP, typed));
            served.serve(id, typed.counters());
            log.added(id, typed);
            changes.announce();
            return id;
        });
    }

    /**
     * Changes a matter. Bookings that are there keep their minutes until they are moved. Which counters serve it stays as
     * it is: {@link ScheduleService} changes that.
     *
     * @param shown what the clerk saw
     * @throws MatterRefused when somebody has saved it since, another one has its name, or no matter would be left
     */
    public void change(MatterDetails shown, TypedMatter typed) {
        transaction.inTransaction(() -> {
            List<MatterEntity> all = matters.lockAll();
            MatterEntity matter = one(all, shown.id());
            if (matter.version() != shown.version()) {
                throw new MatterRefused(Reason.CHANGED);
            }
            List<MatterEntity> others =
                    all.stream().filter(other -> other != matter).toList();
            refuseBad(typed, others);
            if (!typed.active() && others.stream().noneMatch(MatterEntity::isActive)) {
                throw new MatterRefused(Reason.LAST_ACTIVE);
            }
            matter.write(typed);
            matters.saveAndFlush(matter);
            log.changed(
                    shown.id(), shown.content(), typed.servedBy(shown.content().counters()));
            changes.announce();
            return matter;
        });
    }

    /** Moves a matter one place up or down in the list; at the list's end nothing happens. */
    public void move(String id, boolean up) {
        transaction.inTransaction(() -> {
            var order = new ArrayList<>(matters.lockAll());
            int place = order.indexOf(one(order, id));
            int next = place + (up ? -1 : 1);
            if (next >= 0 && next < order.size()) {
                Collections.swap(order, place, next);
                IntStream.range(0, order.size()).forEach(i -> order.get(i).moveTo((i + 1) * STEP));
                log.moved(id, place + 1, next + 1);
            }
            return id;
        });
    }

    private static MatterEntity one(List<MatterEntity> all, String id) {
        return all.stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no matter " + id));
    }

    private static void refuseBad(TypedMatter typed, List<MatterEntity> others) {
        if (!typed.problems().isEmpty() || !TypedMatter.DURATIONS.contains(typed.minutes())) {
            throw new MatterRefused(Reason.BAD_DATA);
        }
        if (others.stream().anyMatch(other -> other.hasNameOf(typed))) {
            throw new MatterRefused(Reason.NAME_TAKEN);
        }
    }
}
