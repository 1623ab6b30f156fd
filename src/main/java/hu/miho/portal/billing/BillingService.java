package hu.miho.portal.billing;

import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.customers.PaymentMethod;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bills and the running account of the place of use that the signed-in customer has chosen. A bill of anybody else,
 * or of another place, is not found: no answer tells it from one that does not exist.
 *
 * <p>Every method throws {@link hu.miho.portal.customers.NoPlaceOfUse} when the account has no place of use, or the customer of
 * the chosen one has not let it into their money matters.
 */
@Service
@Transactional(readOnly = true)
public class BillingService {

    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";

    private final PlaceBooks books;
    private final CustomerRecords customers;
    private final PayeeProperties payee;

    BillingService(PlaceBooks books, CustomerRecords customers, PayeeProperties payee) {
        this.books = books;
        this.customers = customers;
        this.payee = payee;
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

    /** The bills of one of the account's own places, the newest first; none of any other place. */
    @PreAuthorize(IS_CUSTOMER)
    public List<IssuedBill> issued(PlaceOfUseId place) {
        return books.issued(place);
    }

    /** The years in which bills were issued, the latest first. */
    @PreAuthorize(IS_CUSTOMER)
    public List<Integer> invoiceYears() {
        return account().invoiceYears();
    }

    /** A bill with everything on it; empty when the chosen place has no such bill. */
    @PreAuthorize(IS_CUSTOMER)
    public Optional<InvoiceDetails> invoice(String invoiceNo) {
        return book().invoice(invoiceNo);
    }

    /** The running account: every charge and payment, with the balance after it. */
    @PreAuthorize(IS_CUSTOMER)
    public Ledger ledger() {
        return account().ledger();
    }

    /** The refused direct debits of bills that still have something left to pay, the first one first. */
    @PreAuthorize(IS_CUSTOMER)
    public List<Refusal> unsettledRefusals() {
        return book().unsettledRefusals();
    }

    /** How the bills of the chosen place are paid; empty when the billing system has no contract for it. */
    @PreAuthorize(IS_CUSTOMER)
    public Optional<PaymentMethod> paymentMethod() {
        return customers.contract(books.place()).map(ContractDetails::paymentMethod);
    }

    /** The chosen place, as it stands in the message of a transfer. */
    @PreAuthorize(IS_CUSTOMER)
    public PlaceOfUseId placeId() {
        return books.place();
    }

    /** Where the money for the bills goes. */
    @PreAuthorize(IS_CUSTOMER)
    public Payee payee() {
        return payee.toPayee();
    }

    private RunningAccount account() {
        return book().account();
    }

    private PlaceBook book() {
        return books.open();
    }
}
