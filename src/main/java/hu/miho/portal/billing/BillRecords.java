package hu.miho.portal.billing;

import hu.miho.portal.shared.PlaceOfUseId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bills of any place of use, for services that have asked who may know them. No view calls it. */
@Component
@Transactional(readOnly = true)
public class BillRecords {

    private final RunningAccounts accounts;

    BillRecords(RunningAccounts accounts) {
        this.accounts = accounts;
    }

    public PlaceMoney of(PlaceOfUseId place) {
        List<Bill> bills = accounts.bills(place);
        return new PlaceMoney(
                accounts.of(place, bills).balance(),
                bills.stream()
                        .map(Bill::issued)
                        .sorted(Comparator.comparing(IssuedBill::issuedOn).reversed())
                        .toList());
    }
}
