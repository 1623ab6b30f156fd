package hu.miho.portal.billing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.BillingMode;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.metering.BilledHeat;
import hu.miho.portal.metering.MonthlyQuantity;
import hu.miho.portal.shared.PlaceOfUseId;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the meters' pages what heat the bills charge. */
@Component
class HeatOfBills implements BilledHeat {

    private final CurrentCustomer currentCustomer;
    private final CustomerRecords customers;
    private final InvoiceRepository invoices;

    HeatOfBills(CurrentCustomer currentCustomer, CustomerRecords customers, InvoiceRepository invoices) {
        this.currentCustomer = currentCustomer;
        this.customers = customers;
        this.invoices = invoices;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MonthlyQuantity> monthly(PlaceOfUseId place) {
        if (!place.equals(currentCustomer.placeId(AccessArea.METERS))) {
            return List.of();
        }
        List<ContractDetails> contracts = customers.contracts(place);
        return invoices.heat(place.customerId().value(), place.placeNo()).stream()
                .filter(BilledQuantity::isForOneMonth)
                .filter(billed -> isByActualUse(billed, contracts))
                .collect(groupingBy(
                        BilledQuantity::month,
                        mapping(BilledQuantity::quantity, reducing(BigDecimal.ZERO, BigDecimal::add))))
                .entrySet()
                .stream()
                .map(month -> new MonthlyQuantity(month.getKey(), month.getValue(), MonthlyQuantity.Basis.MEASURED))
                .toList();
    }

    private static boolean isByActualUse(BilledQuantity billed, List<ContractDetails> contracts) {
        return contracts.stream()
                .filter(contract -> contract.inForceOn(billed.to()))
                .allMatch(contract -> contract.billingMode() == BillingMode.MONTHLY_ACTUAL);
    }
}
