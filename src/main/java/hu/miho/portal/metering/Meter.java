package hu.miho.portal.metering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meter of a dwelling as the feed brought it; written by the module feeds alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class Meter {

    /** A faulty meter is replaced within 30 days of the minutes; what comes later is another meter. */
    private static final int EXCHANGE_DAYS = 30;

    @Id
    private String meterId;

    private String dwellingId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MeterKind kind;

    private String serialNumber;

    private String unit;

    private String location;

    private LocalDate installedOn;

    private @Nullable LocalDate removedOn;

    private @Nullable LocalDate calibrationValidUntil;

    private boolean retired;

    protected Meter() {}

    Meter(String meterId, MeterKind kind, String location, LocalDate installedOn, @Nullable LocalDate removedOn) {
        this.meterId = meterId;
        this.dwellingId = "";
        this.kind = kind;
        this.serialNumber = meterId;
        this.unit = kind == MeterKind.HOT_WATER_METER ? "M3" : kind == MeterKind.HEAT_METER ? "GJ" : "UNIT";
        this.location = location;
        this.installedOn = installedOn;
        this.removedOn = removedOn;
    }

    String id() {
        return meterId;
    }

    MeterKind kind() {
        return kind;
    }

    /** Whether it hung in the dwelling on any day of one's own time there. */
    boolean wasThereIn(OwnTime own) {
        return own.touches(installedOn, removedOn);
    }

    /** When it was there and the dwelling was one's own. */
    OwnTime within(OwnTime own) {
        return own.cutTo(installedOn, removedOn);
    }

    /**
     * The meter that took its place: of the same kind, put in when this one was taken off or within the time of a repair;
     * in the same room, if there is a choice. The feed does not name it.
     */
    Optional<Meter> successor(Collection<Meter> others) {
        LocalDate removed = removedOn;
        if (removed == null) {
            return Optional.empty();
        }
        return others.stream()
                .filter(other -> other.kind == kind && !other.meterId.equals(meterId))
                .filter(other -> !other.installedOn.isBefore(removed))
                .filter(other -> !other.installedOn.isAfter(removed.plusDays(EXCHANGE_DAYS)))
                .min(Comparator.comparing((Meter other) -> !other.location.equals(location))
                        .thenComparing(other -> other.installedOn)
                        .thenComparing(Meter::id));
    }

    /** As its customer may see it: an exchange after one's own time is not told. */
    MeterRow toRow(OwnTime own, LocalDate today, MeterRow.@Nullable LastReading lastReading, Collection<Meter> others) {
        boolean removalSeen = removedOn != null && own.contains(removedOn);
        return new MeterRow(
                meterId,
                kind,
                serialNumber,
                unit,
                location,
                installedOn,
                removalSeen ? removedOn : null,
                calibrationValidUntil,
                removalSeen || retired ? CalibrationState.NONE : CalibrationState.of(calibrationValidUntil, today),
                retired,
                lastReading,
                removalSeen
                        ? successor(others)
                                .filter(next -> next.wasThereIn(own))
                                .map(next -> next.serialNumber)
                                .orElse(null)
                        : null);
    }
}
