package hu.miho.portal.billing;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.shared.PlaceOfUseId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the book of the place of use that the signed-in customer has chosen, and of no other. */
@Component
class PlaceBooks {

    private final CurrentCustomer currentCustomer;
    private final InvoiceRepository invoices;
    private final RunningAccounts accounts;

    PlaceBooks(CurrentCustomer currentCustomer, InvoiceRepository invoices, RunningAccounts accounts) {
        this.currentCustomer = currentCustomer;
        this.invoices = invoices;
        this.accounts = accounts;
    }

    /**
     * As it stands today.
     *
     * @throws hu.miho.portal.customers.NoPlaceOfUse when the account has no place of use
     */
    PlaceBook open() {
        PlaceOfUseId place = place();
        List<Invoice> issued =
                invoices.findByCustomerIdAndPlaceNo(place.customerId().value(), place.placeNo());
        List<Bill> bills = issued.stream().map(Invoice::bill).toList();
        return new PlaceBook(place, issued, accounts.of(place, bills), invoices);
    }

    /** @throws hu.miho.portal.customers.NoPlaceOfUse when the account has no place of use, or may not see its bills */
    PlaceOfUseId place() {
        return currentCustomer.placeId(AccessArea.MONEY);
    }

    /** The bills of a place, the newest first; none when it is not one of the account's own, existing or not. */
    List<IssuedBill> issued(PlaceOfUseId place) {
        boolean own = currentCustomer.places(AccessArea.MONEY).stream()
                .anyMatch(each -> each.id().equals(place));
        return own
                ? accounts.bills(place).stream()
                        .map(Bill::issued)
                        .sorted(Comparator.comparing(IssuedBill::issuedOn)
                                .thenComparing(IssuedBill::invoiceNo)
                                .reversed())
                        .toList()
                : List.of();
    }
}
