package hu.miho.portal.cases;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * From when on the tenant is billed after a joint request (DOMAIN.md): filed by the 20th, from the first of the next month;
 * later, of the second next.
 */
final class JointBillingMonth {

    private static final int LAST_DAY = 20;

    private JointBillingMonth() {}

    /** @param filed the day on which owner and tenant had both confirmed */
    static YearMonth after(LocalDate filed) {
        return YearMonth.from(filed).plusMonths(filed.getDayOfMonth() <= LAST_DAY ? 1 : 2);
    }
}
