package hu.miho.portal.forms;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.metering.MeterKind;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.metering.MeteringService;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.PostalAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Formats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the portal knows of a signed-in customer and the chosen place, so that they need not write it. */
@Component
class KnownAnswers {

    private final CurrentCustomer currentCustomer;
    private final CustomerService customers;
    private final MeteringService metering;

    KnownAnswers(CurrentCustomer currentCustomer, CustomerService customers, MeteringService metering) {
        this.currentCustomer = currentCustomer;
        this.customers = customers;
        this.metering = metering;
    }

    /** Nothing for visitors, for staff, for an account without a place of use, and for a delegate who may not see the data. */
    Answers find() {
        return CurrentUser.hasRole(Roles.CUSTOMER) && currentCustomer.covers(AccessArea.DATA)
                ? currentCustomer.placeIfAny().map(this::answers).orElse(Answers.NONE)
                : Answers.NONE;
    }

    private Answers answers(PlaceSummary place) {
        var known = new HashMap<String, @Nullable String>();
        Optional<ContractDetails> contract = customers.contract();
        CustomerDetails customer = customers.details();
        person(known, customer);
        known.put("customer-id", place.id().toString());
        known.put("place-address", place.address().toString());
        known.put("place-contract-no", contract.map(ContractDetails::contractNo).orElse(null));
        known.put("customer-old-address", billsGoTo(contract, customer).toString());
        if (currentCustomer.covers(AccessArea.METERS)) {
            meters(known);
        }
        known.values().removeIf(Objects::isNull);
        return new Answers(known);
    }

    private static void person(Map<String, @Nullable String> known, CustomerDetails customer) {
        known.put("customer-name", customer.name());
        known.put("customer-birth-place", customer.birthPlace());
        known.put("customer-birth-date", Objects.toString(customer.birthDate(), null));
        known.put("customer-home-address", customer.mailingAddress().toString());
        known.put("customer-phone", customer.phone() == null ? null : Formats.phone(customer.phone()));
        known.put("customer-email", Objects.toString(customer.email(), null));
    }

    private static PostalAddress billsGoTo(Optional<ContractDetails> contract, CustomerDetails customer) {
        return contract.map(ContractDetails::billsGoTo).orElse(customer.mailingAddress());
    }

    private void meters(Map<String, @Nullable String> known) {
        List<String> serialNumbers = metering.meters().stream()
                .filter(meter -> meter.inUse() && meter.kind() == MeterKind.HOT_WATER_METER)
                .map(MeterRow::serialNumber)
                .limit(FormParts.METERS)
                .toList();
        for (int meter = 0; meter < serialNumbers.size(); meter++) {
            known.put("meter-serial-no" + (meter + 1), serialNumbers.get(meter));
        }
    }
}
