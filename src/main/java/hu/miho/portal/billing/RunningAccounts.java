package hu.miho.portal.billing;

import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.shared.PlaceOfUseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the account of any place of use. Services come here that have asked who may know it. */
@Component
class RunningAccounts {

    private final CustomerRecords customers;
    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final Clock clock;

    RunningAccounts(CustomerRecords customers, InvoiceRepository invoices, PaymentRepository payments, Clock clock) {
        this.customers = customers;
        this.invoices = invoices;
        this.payments = payments;
        this.clock = clock;
    }

    List<Bill> bills(PlaceOfUseId place) {
        return invoices.findByCustomerIdAndPlaceNo(place.customerId().value(), place.placeNo()).stream()
                .map(Invoice::bill)
                .toList();
    }

    /** How it stands today. @param bills those of the place */
    RunningAccount of(PlaceOfUseId place, List<Bill> bills) {
        List<PaymentRow> paid =
                payments.findByCustomerIdAndPlaceNo(place.customerId().value(), place.placeNo()).stream()
                        .map(Payment::row)
                        .toList();
        return new RunningAccount(customers.opening(place).orElse(null), bills, paid, LocalDate.now(clock));
    }
}
