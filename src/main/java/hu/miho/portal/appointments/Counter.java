package hu.miho.portal.appointments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Where a clerk receives visitors: when, and which matters are settled there. */
@Entity
@Table(name = "counter")
class Counter {

    @Id
    private int id;

    @Column(nullable = false)
    private String nameHu;

    @Column(nullable = false)
    private String nameEn;

    private boolean active;

    private boolean sample;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "counter_matter", joinColumns = @JoinColumn(name = "counter_id"))
    @Column(name = "matter_id")
    private Set<String> matters;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "counter_hours", joinColumns = @JoinColumn(name = "counter_id"))
    private Set<CounterHours> hours;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "counter_break", joinColumns = @JoinColumn(name = "counter_id"))
    private Set<CounterBreak> breaks;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Counter() {}

    @SuppressWarnings("NullAway.Init") // named by as()
    Counter(int id) {
        this.id = id;
        this.matters = new HashSet<>();
        this.hours = new HashSet<>();
        this.breaks = new HashSet<>();
    }

    /** As a clerk has planned it, so it is no sample. */
    Counter as(CounterPlan plan) {
        nameHu = plan.nameHu();
        nameEn = plan.nameEn();
        active = plan.active();
        sample = false;
        become(matters, plan.matters().stream());
        become(hours, plan.hours().entrySet().stream().map(own -> CounterHours.of(own.getKey(), own.getValue())));
        become(
                breaks,
                plan.breaks().entrySet().stream()
                        .flatMap(day -> day.getValue().stream().map(pause -> CounterBreak.of(day.getKey(), pause))));
        return this;
    }

    /** What stays is left alone, so that only what differs is written. */
    private static <T> void become(Set<T> set, Stream<T> wanted) {
        var values = wanted.collect(Collectors.toSet());
        set.retainAll(values);
        set.addAll(values);
    }

    CounterPlan toPlan() {
        return new CounterPlan(
                id,
                nameHu,
                nameEn,
                active,
                matters,
                hours.stream().collect(Collectors.toMap(CounterHours::weekday, CounterHours::span)),
                breaks.stream()
                        .collect(Collectors.groupingBy(
                                CounterBreak::weekday, Collectors.mapping(CounterBreak::span, Collectors.toList()))));
    }
}
