package hu.miho.portal.metering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the calibration of a meter stands. */
public enum CalibrationState {

    /** The meter needs none, its last day is not known, or the meter is out of use. */
    NONE,

    VALID,

    /** The last day is within six months: time to arrange the exchange. */
    ENDS_SOON,

    ENDED;

    private static final int SOON_MONTHS = 6;

    static CalibrationState of(@Nullable LocalDate validUntil, LocalDate today) {
        if (validUntil == null) {
            return NONE;
        }
        if (validUntil.isBefore(today)) {
            return ENDED;
        }
        return validUntil.isAfter(today.plusMonths(SOON_MONTHS)) ? VALID : ENDS_SOON;
    }
}
