package hu.miho.portal.appointments;

import hu.miho.portal.content.TimeSpan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    int id() {
        return id;
    }

    String name(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameHu;
    }

    boolean serves(String matterId) {
        return matters.contains(matterId);
    }

    /** Its own hours on a weekday, when it has hours of its own at all. */
    Optional<TimeSpan> ownHours(DayOfWeek day) {
        return hours.stream()
                .filter(own -> own.weekday() == day)
                .map(CounterHours::span)
                .findFirst();
    }

    /** False for a counter that keeps the office's hours. */
    boolean hasOwnHours() {
        return !hours.isEmpty();
    }

    List<TimeSpan> breaks(DayOfWeek day) {
        return breaks.stream()
                .filter(pause -> pause.weekday() == day)
                .map(CounterBreak::span)
                .toList();
    }
}
