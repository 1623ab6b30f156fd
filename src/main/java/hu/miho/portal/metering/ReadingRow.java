package hu.miho.portal.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reading, from one's own time in the dwelling.
 *
 * @param reading what the meter showed, in the meter's unit
 * @param consumption what was used since the meter's reading before; null for the first one that may be seen, and where
 *     the meter shows less than before
 */
public record ReadingRow(
        MeterRow meter,
        LocalDate readOn,
        BigDecimal reading,
        ReadingKind kind,
        @Nullable BigDecimal consumption) {}
