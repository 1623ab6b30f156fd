package hu.miho.portal.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meter in a dwelling, until it is removed. */
record Meter(
        String id,
        String dwellingId,
        Kind kind,
        String serialNumber,
        String location,
        LocalDate installedOn,
        @Nullable LocalDate removedOn,
        @Nullable LocalDate calibrationValidUntil)
        implements MasterRecord {

    enum Kind {
        HEAT_METER("GJ", "H", 4),
        HEAT_COST_ALLOCATOR("UNIT", "K", 0),
        HOT_WATER_METER("M3", "V", 8);

        private final String unit;
        private final String letter;
        private final int yearsOfCalibration;

        Kind(String unit, String letter, int yearsOfCalibration) {
            this.unit = unit;
            this.letter = letter;
            this.yearsOfCalibration = yearsOfCalibration;
        }

        String letter() {
            return letter;
        }

        /** For how many years a calibration is good; 0 for what is not calibrated. */
        int yearsOfCalibration() {
            return yearsOfCalibration;
        }
    }

    @Override
    public FeedFile file() {
        return FeedFile.METERS;
    }

    @Override
    public boolean knownOn(LocalDate day) {
        return !installedOn.isAfter(day);
    }

    @Override
    public String[] asOf(LocalDate day) {
        return new String[] {
            id,
            dwellingId,
            kind.name(),
            serialNumber,
            kind.unit,
            location,
            installedOn.toString(),
            removedOn == null || removedOn.isAfter(day) ? "" : removedOn.toString(),
            calibrationValidUntil == null ? "" : calibrationValidUntil.toString()
        };
    }
}
