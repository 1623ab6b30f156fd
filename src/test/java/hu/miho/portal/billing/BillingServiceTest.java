package hu.miho.portal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.metering.BilledHeat;
import hu.miho.portal.metering.MonthlyQuantity;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

/** The bills and the account of the chosen place. A second customer has bills too, which nobody here may see. */
class BillingServiceTest {

    @Transactional
    @SignedInAs(customers = "813000001")
    abstract static class Billing {

        private static final String OWN = "813000001/00000001";
        private static final String OWN_OLD = "813000001/00000002";
        private static final String FOREIGN = "813000002/00000001";

        @Autowired
        BillingService billing;

        @Autowired
        BilledHeat heat;

        @Autowired
        JdbcClient jdbc;

        private CustomerData data;

        @BeforeEach
        void twoCustomersWithBills() {
            data = new CustomerData(jdbc);
            data.customer("813000001").insert();
            data.place(OWN)
                    .with("opening_on", LocalDate.of(2024, 11, 1))
                    .with("opening_balance", -1500)
                    .insert();
            data.place(OWN_OLD).with("valid_to", LocalDate.of(2020, 1, 31)).insert();
            data.customer("813000002").insert();
            data.place(FOREIGN).insert();
            data.invoice("8/1", OWN, YearMonth.of(2025, 10), 10000).insert();
            data.invoice("8/2", OWN, YearMonth.of(2025, 11), 20000).insert();
            data.invoice("8/3", OWN_OLD, YearMonth.of(2020, 1), 30000).insert();
            data.invoice("8/4", FOREIGN, YearMonth.of(2025, 10), 40000).insert();
            data.invoiceLine("8/2", 2).with("description", "Hődíj").insert();
            data.invoiceLine("8/2", 1)
                    .with("item", "STANDING_CHARGE")
                    .with("description", "Alapdíj")
                    .insert();
            data.invoiceLine("8/4", 1).insert();
            data.payment("P8-1", OWN, "8/1", LocalDate.of(2025, 11, 20), 10000).insert();
            data.payment("P8-2", OWN, "8/2", LocalDate.of(2025, 12, 20), 5000).insert();
            data.payment("P8-3", FOREIGN, "8/4", LocalDate.of(2025, 12, 21), 40000)
                    .insert();
        }

        @Test
        void theBalanceIsThatOfTheChosenPlaceAlone() {
            AccountBalance balance = billing.balance();

            assertThat(balance.balance()).isEqualTo(Forint.of(-1500 + 10000 + 20000 - 10000 - 5000));
            assertThat(balance.kind()).isEqualTo(BalanceKind.ARREARS);
            assertThat(balance.overdue()).isEqualTo(Forint.of(13500));
            assertThat(balance.payFirst()).isEqualTo("8/2");
            assertThat(balance.lastPayment())
                    .isEqualTo(
                            new LastPayment(LocalDate.of(2025, 12, 20), Forint.of(5000), PaymentChannel.BANK_TRANSFER));
        }

        @Test
        void theBillsOfOtherPlacesAndCustomersAreNotListed() {
            assertThat(billing.invoices(InvoiceFilter.ALL))
                    .extracting(InvoiceRow::invoiceNo)
                    .containsExactly("8/2", "8/1");
            assertThat(billing.invoiceYears()).containsExactly(2025);
            assertThat(billing.ledger().entries()).hasSize(4);
        }

        @Test
        void aBillHasItsLinesPaymentsRefusalsAndCorrections() {
            data.invoice("8/5", OWN, YearMonth.of(2025, 11), -600)
                    .with("kind", "CORRECTION")
                    .with("corrects_invoice_no", "8/2")
                    .insert();
            data.directDebitRefusal("8/2", LocalDate.of(2026, 1, 23)).insert();
            data.directDebitRefusal("8/4", LocalDate.of(2026, 1, 23)).insert();

            InvoiceDetails bill = billing.invoice("8/2").orElseThrow();

            assertThat(bill.row().outstanding()).isEqualTo(Forint.of(20000 - 5000 - 600 - 1500));
            assertThat(bill.row().state()).isEqualTo(InvoiceState.PARTLY_PAID);
            assertThat(bill.setOff()).isEqualTo(Forint.of(600 + 1500));
            assertThat(bill.lines()).extracting(ChargeLine::description).containsExactly("Alapdíj", "Hődíj");
            assertThat(bill.lines().getFirst().quantity()).isEqualByComparingTo("1.62");
            assertThat(bill.payments()).extracting(PaymentRow::paymentNo).containsExactly("P8-2");
            assertThat(bill.refusals()).containsExactly(new Refusal("8/2", LocalDate.of(2026, 1, 23), "fedezethiány"));
            assertThat(bill.correctedBy()).containsExactly("8/5");
            assertThat(billing.invoice("8/5").orElseThrow().corrects()).isEqualTo("8/2");
            assertThat(billing.unsettledRefusals())
                    .extracting(Refusal::invoiceNo)
                    .containsExactly("8/2");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"8/4", "8/3", "8/99", "", "' or 1=1 --"})
        void aForeignBillAndAMissingOneAreNotFoundAlike(String invoiceNo) {
            assertThat(billing.invoice(invoiceNo)).isEmpty();
        }

        @Test
        void aBillThatCorrectsAForeignOneDoesNotNameIt() {
            data.invoice("8/5", OWN, YearMonth.of(2025, 12), -600)
                    .with("corrects_invoice_no", "8/4")
                    .insert();

            assertThat(billing.invoice("8/5").orElseThrow().corrects()).isNull();
        }

        @Test
        void theHeatOfBillsForOneMonthIsSummedByMonth() {
            data.contract("SZ-8", OWN).insert();
            data.invoice("8/5", OWN, YearMonth.of(2025, 11), -600)
                    .with("kind", "CORRECTION")
                    .insert();
            data.invoiceLine("8/5", 1).with("quantity", -0.12).insert();
            data.invoice("8/6", OWN, YearMonth.of(2025, 12), 9000)
                    .with("period_from", LocalDate.of(2025, 1, 1))
                    .insert();
            data.invoiceLine("8/6", 1).insert();

            assertThat(heat.monthly(place(OWN)))
                    .extracting(
                            MonthlyQuantity::month, month -> month.quantity().doubleValue(), MonthlyQuantity::basis)
                    .containsExactly(
                            tuple(YearMonth.of(2025, 11), 1.5, MonthlyQuantity.Basis.MEASURED),
                            tuple(YearMonth.of(2025, 10), 0.0, MonthlyQuantity.Basis.MEASURED));
            assertThat(heat.monthly(place(FOREIGN))).isEmpty();
        }

        @Test
        void levelPaymentsSayNothingOfTheHeatThatWasUsed() {
            data.contract("SZ-8", OWN).with("billing_mode", "LEVEL_PAYMENT").insert();

            assertThat(heat.monthly(place(OWN))).isEmpty();
        }

        @Test
        @SignedInAs(role = Roles.ADMIN)
        void membersOfStaffHaveNoBills() {
            assertThatThrownBy(billing::balance).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        @WithAnonymousUser
        void visitorsHaveNoBills() {
            assertThatThrownBy(() -> billing.invoice("8/2")).isInstanceOf(AccessDeniedException.class);
        }

        private static PlaceOfUseId place(String text) {
            return new PlaceOfUseId(new CustomerId(text.substring(0, 9)), text.substring(10));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Billing {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Billing {}
}
