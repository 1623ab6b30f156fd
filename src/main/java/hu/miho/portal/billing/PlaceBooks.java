package hu.miho.portal.billing;

import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.shared.PlaceOfUseId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the book of the place of use that the signed-in customer has chosen, and of no other. */
@Component
class PlaceBooks {

    private final CurrentCustomer currentCustomer;
    private final CustomerService customers;
    private final InvoiceRepository invoices;
    private final PaymentRepository payments;

    PlaceBooks(
            CurrentCustomer currentCustomer,
            CustomerService customers,
            InvoiceRepository invoices,
            PaymentRepository payments) {
        this.currentCustomer = currentCustomer;
        this.customers = customers;
        this.invoices = invoices;
        this.payments = payments;
    }

    /**
     * @param today the day whose deadlines count
     * @throws hu.miho.portal.customers.NoPlaceOfUse when the account has no place of use
     */
    PlaceBook open(LocalDate today) {
        PlaceOfUseId place = currentCustomer.placeId();
        List<Invoice> issued =
                invoices.findByCustomerIdAndPlaceNo(place.customerId().value(), place.placeNo());
        return new PlaceBook(place, issued, account(place, issued, today), invoices);
    }

    /** The bills of a place, the newest first; none when it is not one of the account's own, existing or not. */
    List<IssuedBill> issued(PlaceOfUseId place) {
        boolean own =
                currentCustomer.places().stream().anyMatch(each -> each.id().equals(place));
        return own
                ? invoices.findByCustomerIdAndPlaceNo(place.customerId().value(), place.placeNo()).stream()
                        .map(Invoice::bill)
                        .map(Bill::issued)
                        .sorted(Comparator.comparing(IssuedBill::issuedOn)
                                .thenComparing(IssuedBill::invoiceNo)
                                .reversed())
                        .toList()
                : List.of();
    }

    private RunningAccount account(PlaceOfUseId place, List<Invoice> issued, LocalDate today) {
        List<PaymentRow> paid =
                payments.findByCustomerIdAndPlaceNo(place.customerId().value(), place.placeNo()).stream()
                        .map(Payment::row)
                        .toList();
        List<Bill> bills = issued.stream().map(Invoice::bill).toList();
        return new RunningAccount(customers.place().opening(), bills, paid, today);
    }
}
