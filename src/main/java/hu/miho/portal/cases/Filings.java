package hu.miho.portal.cases;

import hu.miho.portal.billing.BillRecords;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.metering.MeterRecords;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a procedure reckons with, for customers and clerks alike. */
@Component
class Filings {

    private final CustomerRecords records;
    private final MeterRecords meters;
    private final BillRecords bills;
    private final AccountService accounts;
    private final Clock clock;

    Filings(CustomerRecords records, MeterRecords meters, BillRecords bills, AccountService accounts, Clock clock) {
        this.records = records;
        this.meters = meters;
        this.bills = bills;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What is known of a customer, and of all whom the same account reads. */
    Known known(CustomerId customer) {
        Set<CustomerId> together =
                accounts.byCustomer(customer).map(AccountDetails::customers).orElse(Set.of(customer));
        return new Known(
                records.customer(customer).orElseThrow(NoSuchCase::new),
                records.placesInUse(together),
                meters::inUse,
                place -> bills.of(place.id()));
    }

    Filing of(Case one) {
        Intake intake = one.intake();
        boolean isWrittenDown = one.state() == CaseState.DRAFT && intake != null;
        return new Filing(
                known(one.customer()),
                new Answers(one.answers()),
                one.begunBy(),
                intake == null ? SecondParty.INVITED : intake.secondParty(),
                day(one.filedAt()),
                day(isWrittenDown ? one.filedAt() : one.receivedAt()));
    }

    private LocalDate day(@Nullable Instant moment) {
        return moment == null ? LocalDate.now(clock) : LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
