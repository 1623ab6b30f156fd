package hu.miho.portal.billing;

import org.jspecify.annotations.Nullable;

/**
 * Which bills to list.
 *
 * @param year the year of issue, as the bill's number begins; all years when null
 * @param state all states when null; {@link InvoiceState#OVERDUE} finds the bills paid in part too, once overdue
 */
public record InvoiceFilter(
        @Nullable Integer year, @Nullable InvoiceState state) {

    public static final InvoiceFilter ALL = new InvoiceFilter(null, null);

    boolean matches(InvoiceRow invoice) {
        return (year == null || year == invoice.issuedOn().getYear()) && matchesState(invoice);
    }

    private boolean matchesState(InvoiceRow invoice) {
        return state == null || state == invoice.state() || (state == InvoiceState.OVERDUE && invoice.overdue());
    }
}
