package hu.miho.portal.billing;

import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.shared.PlaceOfUseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bills of any place of use, for services that have asked who may know them. No view calls it. */
@Component
@Transactional(readOnly = true)
public class BillRecords {

    private final CustomerRecords customers;
    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final Clock clock;

    BillRecords(CustomerRecords customers, InvoiceRepository invoices, PaymentRepository payments, Clock clock) {
        this.customers = customers;
        this.invoices = invoices;
        this.payments = payments;
        this.clock = clock;
    }

    public PlaceMoney of(PlaceOfUseId place) {
        String customer = place.customerId().value();
        List<Bill> bills = invoices.findByCustomerIdAndPlaceNo(customer, place.placeNo()).stream()
                .map(Invoice::bill)
                .toList();
        List<PaymentRow> paid = payments.findByCustomerIdAndPlaceNo(customer, place.placeNo()).stream()
                .map(Payment::row)
                .toList();
        var account = new RunningAccount(customers.opening(place).orElse(null), bills, paid, LocalDate.now(clock));
        return new PlaceMoney(
                account.balance(),
                bills.stream()
                        .map(Bill::issued)
                        .sorted(Comparator.comparing(IssuedBill::issuedOn).reversed())
                        .toList());
    }
}
