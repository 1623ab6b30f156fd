package hu.miho.portal.billing;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Any customer's bills and balances, for clerks. Whoever opens the customer's page has been logged. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
@Transactional(readOnly = true)
public class BillLookup {

    private final InvoiceRepository invoices;
    private final RunningAccounts accounts;

    BillLookup(InvoiceRepository invoices, RunningAccounts accounts) {
        this.invoices = invoices;
        this.accounts = accounts;
    }

    /** Whose bill it is. @param typed the number; spaces and small letters do not matter */
    public Optional<IssuedTo> numbered(String typed) {
        String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return invoices.findById(number)
                .map(invoice -> new IssuedTo(invoice.bill().issued(), invoice.customer()));
    }

    /** How a place's account stands, and its bills, the newest first. */
    public PlaceAccount account(PlaceOfUseId place) {
        RunningAccount account = accounts.of(place, accounts.bills(place));
        return new PlaceAccount(account.balance(), account.invoices(InvoiceFilter.ALL));
    }

    /** A bill and whose it is. */
    public record IssuedTo(IssuedBill bill, CustomerId customer) {}

    /** @param invoices the newest first */
    public record PlaceAccount(AccountBalance balance, List<InvoiceRow> invoices) {}
}
