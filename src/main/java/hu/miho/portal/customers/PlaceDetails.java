package hu.miho.portal.customers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A place of use with what its bills are reckoned from.
 *
 * @param heatedVolumeM3 heated volume in m³
 * @param floorAreaM2 floor area in m²
 * @param opening what the running account starts from; null when it starts from nothing
 */
public record PlaceDetails(
        PlaceSummary summary,
        BigDecimal heatedVolumeM3,
        BigDecimal floorAreaM2,
        String buildingId,
        String substationId,
        @Nullable OpeningBalance opening) {}
