package hu.miho.portal.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meter of the dwelling, as its customer may see it: what happened to it after one's own time is not told.
 *
 * @param unit the feed's unit: {@code GJ}, {@code UNIT} or {@code M3}
 * @param removedOn when it was taken off; null while it is in use
 * @param calibrationValidUntil the last day of its calibration; null when it needs none or the day is not known
 * @param lastReading its latest reading; null when none may be seen
 * @param calibration how its calibration stands today
 * @param retired whether the billing system no longer names it
 * @param successorSerialNumber the meter that took its place
 */
public record MeterRow(
        String meterId,
        MeterKind kind,
        String serialNumber,
        String unit,
        String location,
        LocalDate installedOn,
        @Nullable LocalDate removedOn,
        @Nullable LocalDate calibrationValidUntil,
        CalibrationState calibration,
        boolean retired,
        @Nullable LastReading lastReading,
        @Nullable String successorSerialNumber) {

    /** What a meter showed when it was read last. */
    public record LastReading(LocalDate readOn, BigDecimal reading, ReadingKind kind) {}

    public boolean inUse() {
        return removedOn == null && !retired;
    }
}
