package hu.miho.portal.billing;

import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
    private final PaymentRepository payments;
    private final CustomerRecords customers;
    private final Clock clock;

    BillLookup(InvoiceRepository invoices, PaymentRepository payments, CustomerRecords customers, Clock clock) {
        this.invoices = invoices;
        this.payments = payments;
        this.customers = customers;
        this.clock = clock;
    }

    /** Whose bill it is. @param typed the number; spaces and small letters do not matter */
    public Optional<IssuedTo> numbered(String typed) {
        String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return invoices.findById(number)
                .map(invoice -> new IssuedTo(invoice.bill().issued(), invoice.customer()));
    }

    /** How a place's account stands, and its bills, the newest first. */
    public PlaceAccount account(PlaceOfUseId place) {
        String customer = place.customerId().value();
        List<Bill> bills = invoices.findByCustomerIdAndPlaceNo(customer, place.placeNo()).stream()
                .map(Invoice::bill)
                .toList();
        List<PaymentRow> paid = payments.findByCustomerIdAndPlaceNo(customer, place.placeNo()).stream()
                .map(Payment::row)
                .toList();
        var account = new RunningAccount(customers.opening(place).orElse(null), bills, paid, LocalDate.now(clock));
        return new PlaceAccount(
                account.balance(),
                account.invoices(InvoiceFilter.ALL).stream()
                        .sorted(Comparator.comparing(InvoiceRow::issuedOn).reversed())
                        .toList());
    }

    /** A bill and whose it is. */
    public record IssuedTo(IssuedBill bill, CustomerId customer) {}

    /** @param invoices the newest first */
    public record PlaceAccount(AccountBalance balance, List<InvoiceRow> invoices) {}
}
