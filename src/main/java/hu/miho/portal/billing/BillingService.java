package hu.miho.portal.billing;

import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bills and the running account of the place of use that the signed-in customer has chosen. A bill of anybody else,
 * or of another place, is not found: no answer tells it from one that does not exist.
 *
 * <p>Every method throws {@link hu.miho.portal.customers.NoPlaceOfUse} when the account has no place of use.
 */
@Service
@Transactional(readOnly = true)
public class BillingService {

    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";

    private final CurrentCustomer currentCustomer;
    private final CustomerService customers;
    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final PayeeProperties payee;
    private final Clock clock;

    BillingService(
            CurrentCustomer currentCustomer,
            CustomerService customers,
            InvoiceRepository invoices,
            PaymentRepository payments,
            PayeeProperties payee,
            Clock clock) {
        this.currentCustomer = currentCustomer;
        this.customers = customers;
        this.invoices = invoices;
        this.payments = payments;
        this.payee = payee;
        this.clock = clock;
    }

    /** How the running account stands today. */
    @PreAuthorize(IS_CUSTOMER)
    public AccountBalance balance() {
        return account().balance();
    }

    /** The bills that the filter lets through, the newest first. */
    @PreAuthorize(IS_CUSTOMER)
    public List<InvoiceRow> invoices(InvoiceFilter filter) {
        return account().invoices(filter);
    }

    /** The years in which bills were issued, the latest first. */
    @PreAuthorize(IS_CUSTOMER)
    public List<Integer> invoiceYears() {
        return account().invoiceYears();
    }

    /** A bill with everything on it; empty when the chosen place has no such bill. */
    @PreAuthorize(IS_CUSTOMER)
    public Optional<InvoiceDetails> invoice(String invoiceNo) {
        PlaceOfUseId place = currentCustomer.placeId();
        List<Invoice> issued = issued(place);
        RunningAccount account = account(place, issued);
        return issued.stream()
                .filter(invoice -> invoice.invoiceNo().equals(invoiceNo))
                .findFirst()
                .flatMap(invoice ->
                        account.invoice(invoiceNo).map(row -> details(place, issued, invoice, row, account)));
    }

    /** The running account: every charge and payment, with the balance after it. */
    @PreAuthorize(IS_CUSTOMER)
    public Ledger ledger() {
        return account().ledger();
    }

    /** The refused direct debits of bills that still have something left to pay, the first one first. */
    @PreAuthorize(IS_CUSTOMER)
    public List<Refusal> unsettledRefusals() {
        RunningAccount account = account();
        return refusals(
                currentCustomer.placeId(),
                refusal -> account.invoice(refusal.invoiceNo())
                        .filter(invoice -> invoice.outstanding().isPositive())
                        .isPresent());
    }

    /** Where the money for the bills goes. */
    @PreAuthorize(IS_CUSTOMER)
    public Payee payee() {
        return payee.toPayee();
    }

    private InvoiceDetails details(
            PlaceOfUseId place, List<Invoice> issued, Invoice invoice, InvoiceRow row, RunningAccount account) {
        String invoiceNo = row.invoiceNo();
        return new InvoiceDetails(
                row,
                invoice.net(),
                invoice.vat(),
                invoices.lines(place.customerId().value(), place.placeNo(), invoiceNo).stream()
                        .map(InvoiceLine::toChargeLine)
                        .toList(),
                account.paymentsOf(invoiceNo),
                account.setOff(row),
                refusals(place, refusal -> refusal.invoiceNo().equals(invoiceNo)),
                known(invoice.corrects(), account),
                issued.stream()
                        .filter(other -> invoiceNo.equals(other.corrects()))
                        .map(Invoice::invoiceNo)
                        .sorted()
                        .toList());
    }

    private static @Nullable String known(@Nullable String invoiceNo, RunningAccount account) {
        return Optional.ofNullable(invoiceNo)
                .flatMap(account::invoice)
                .map(InvoiceRow::invoiceNo)
                .orElse(null);
    }

    private List<Refusal> refusals(PlaceOfUseId place, Predicate<Refusal> wanted) {
        return invoices.refusals(place.customerId().value(), place.placeNo()).stream()
                .map(DirectDebitRefusal::toRefusal)
                .filter(wanted)
                .toList();
    }

    private RunningAccount account() {
        PlaceOfUseId place = currentCustomer.placeId();
        return account(place, issued(place));
    }

    private RunningAccount account(PlaceOfUseId place, List<Invoice> issued) {
        return new RunningAccount(
                customers.place().opening(),
                issued.stream().map(Invoice::bill).toList(),
                payments.findByCustomerIdAndPlaceNo(place.customerId().value(), place.placeNo()).stream()
                        .map(Payment::row)
                        .toList(),
                LocalDate.now(clock));
    }

    private List<Invoice> issued(PlaceOfUseId place) {
        return invoices.findByCustomerIdAndPlaceNo(place.customerId().value(), place.placeNo());
    }
}
