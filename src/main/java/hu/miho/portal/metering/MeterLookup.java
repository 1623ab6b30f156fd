package hu.miho.portal.metering;

import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.shared.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meters of any place of use, for clerks. Whoever opens the customer's page has been logged. */
@Service
public class MeterLookup {

    private final MeterRecords records;

    MeterLookup(MeterRecords records) {
        this.records = records;
    }

    /** Those in use, by location. */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    @Transactional(readOnly = true)
    public List<MeterRow> of(PlaceSummary place) {
        return records.inUse(place);
    }
}
