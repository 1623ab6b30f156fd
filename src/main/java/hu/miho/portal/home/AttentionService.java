package hu.miho.portal.home;

import hu.miho.portal.billing.BillingService;
import hu.miho.portal.billing.InvoiceFilter;
import hu.miho.portal.billing.InvoiceRow;
import hu.miho.portal.billing.InvoiceState;
import hu.miho.portal.billing.Refusal;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.home.AttentionItem.CalibrationEnds;
import hu.miho.portal.home.AttentionItem.DirectDebitRefused;
import hu.miho.portal.home.AttentionItem.OverdueBills;
import hu.miho.portal.home.AttentionItem.UnreadAnswers;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.messages.OwnEnquiryRow;
import hu.miho.portal.metering.CalibrationState;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.metering.MeteringService;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.shared.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs the signed-in customer's attention at the chosen place of use. */
@Service
@Transactional(readOnly = true)
public class AttentionService {

    private final CurrentCustomer currentCustomer;
    private final BillingService billing;
    private final MeteringService metering;
    private final OwnEnquiries messages;

    AttentionService(
            CurrentCustomer currentCustomer, BillingService billing, MeteringService metering, OwnEnquiries messages) {
        this.currentCustomer = currentCustomer;
        this.billing = billing;
        this.metering = metering;
        this.messages = messages;
    }

    /**
     * The most pressing first; empty when there is nothing to do, or nothing that a delegate may see.
     *
     * @throws hu.miho.portal.customers.NoPlaceOfUse when the account has no place of use
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<AttentionItem> items() {
        var items = new ArrayList<AttentionItem>();
        if (currentCustomer.covers(AccessArea.MONEY)) {
            overdueBills().ifPresent(items::add);
            refusals().ifPresent(items::add);
        }
        unreadAnswers().ifPresent(items::add);
        if (currentCustomer.covers(AccessArea.METERS)) {
            calibrations().forEach(items::add);
        }
        return items;
    }

    private Optional<AttentionItem> overdueBills() {
        List<InvoiceRow> overdue = billing.invoices(new InvoiceFilter(null, InvoiceState.OVERDUE));
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverdueBills(
                        overdue.size(),
                        overdue.stream().map(InvoiceRow::outstanding).reduce(Forint.ZERO, Forint::plus)));
    }

    private Optional<AttentionItem> refusals() {
        List<Refusal> refusals = billing.unsettledRefusals();
        return refusals.stream()
                .map(Refusal::refusedOn)
                .max(Comparator.naturalOrder())
                .map(last -> new DirectDebitRefused(refusals.size(), last));
    }

    private Optional<AttentionItem> unreadAnswers() {
        int unread = messages.list().stream().mapToInt(OwnEnquiryRow::unread).sum();
        return unread == 0 ? Optional.empty() : Optional.of(new UnreadAnswers(unread));
    }

    private Stream<AttentionItem> calibrations() {
        return metering.meters().stream().flatMap(meter -> calibration(meter).stream());
    }

    private static Optional<AttentionItem> calibration(MeterRow meter) {
        LocalDate until = meter.calibrationValidUntil();
        boolean ended = meter.calibration() == CalibrationState.ENDED;
        return until != null && (ended || meter.calibration() == CalibrationState.ENDS_SOON)
                ? Optional.of(new CalibrationEnds(meter, until, ended))
                : Optional.empty();
    }
}
