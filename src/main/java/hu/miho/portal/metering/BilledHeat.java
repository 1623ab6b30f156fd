package hu.miho.portal.metering;

import hu.miho.portal.shared.PlaceOfUseId;
import java.util.List;

/** The heat that bills charge. Answered by the module that knows the bills, which stands below this one. */
public interface BilledHeat {

    /**
     * The heat in GJ that the bills of a place charge for single months by actual use, corrections included, in no
     * particular order. Level payments charge the same each month and say nothing of its use: they are left out.
     */
    List<MonthlyQuantity> monthly(PlaceOfUseId place);
}
