package hu.miho.portal.metering;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a meter showed on a day, as the feed brought it; written by the module feeds alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class MeterReading {

    @Embeddable
    record Id(String meterId, LocalDate readOn) {}

    @EmbeddedId
    private Id id;

    private BigDecimal reading;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReadingKind kind;

    protected MeterReading() {}

    MeterReading(String meterId, LocalDate readOn, BigDecimal reading, ReadingKind kind) {
        this.id = new Id(meterId, readOn);
        this.reading = reading;
        this.kind = kind;
    }

    String meterId() {
        return id.meterId();
    }

    LocalDate readOn() {
        return id.readOn();
    }

    BigDecimal reading() {
        return reading;
    }

    ReadingKind kind() {
        return kind;
    }

    boolean isEstimated() {
        return kind == ReadingKind.ESTIMATED;
    }

    /** An estimate that was too high: what was read after it shows less. */
    boolean isContradictedBy(MeterReading later) {
        return isEstimated() && later.reading.compareTo(reading) < 0;
    }

    ReadingRow toRow(MeterRow meter, @Nullable BigDecimal consumption) {
        return new ReadingRow(meter, readOn(), reading, kind, consumption);
    }

    MeterRow.LastReading toLastReading() {
        return new MeterRow.LastReading(readOn(), reading, kind);
    }
}
