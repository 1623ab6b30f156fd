package hu.miho.portal.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(customers = DashboardViewTest.OWN)
class DashboardViewTest extends SpringBrowserlessTest {

    static final String OWN = "100830001";
    private static final String PLACE = OWN + "/00000001";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private CustomerData data;
    private LocalDate today;

    @BeforeEach
    void place() {
        data = new CustomerData(jdbc);
        today = LocalDate.now(clock);
        data.customer(OWN).insert();
        data.place(PLACE).with("dwelling_id", "DB-1").insert();
        data.contract("DB-C", PLACE).insert();
    }

    @Test
    void nothingToPayAndNothingToDoAreSaid() {
        assertThat(shown())
                .contains("Nincs tartozás", "0 Ft", "Rendezve", "Most nincs teendője.", "banki átutalás")
                .contains("még nem érkezett");
    }

    @Test
    void whatIsDueIsTheFirstThing() {
        bill("DB-1", 15788, today.plusDays(15));
        data.payment("DB-P", PLACE, null, LocalDate.of(2020, 11, 5), 10239).insert();
        data.invoice("DB-0", PLACE, YearMonth.of(2020, 9), 10239).insert();

        assertThat(shown())
                .contains("Fizetendő", "15 788 Ft", "Nyitott", "(15 nap)", "10 239 Ft, 2020. 11. 05.")
                .contains("Most nincs teendője.");
    }

    @Test
    void overdueBillsAndRefusedDebitsNeedAttention() {
        bill("DB-1", 15788, today.minusDays(1));
        data.directDebitRefusal("DB-1", today.minusDays(3)).insert();

        assertThat(shown())
                .contains("Lejárt", "1 lejárt számlája van", "Összesen 15 788 Ft")
                .contains("1 csoportos beszedést nem teljesített a bankja");
    }

    @Test
    void anOverpaymentIsInTheCustomersFavour() {
        data.payment("DB-P", PLACE, null, LocalDate.of(2026, 11, 5), 15000).insert();

        assertThat(shown()).contains("Túlfizetés", "15 000 Ft", "Az Ön javára");
    }

    @Test
    void aCalibrationThatEndsSoonNeedsAttentionAndLastReadingsAreShown() {
        data.meter("DB-M", "DB-1")
                .with("calibration_valid_until", today.plusMonths(2))
                .insert();
        data.reading("DB-M", LocalDate.of(2026, 9, 30), "84").insert();
        data.reading("DB-M", LocalDate.of(2026, 10, 31), "86.4").insert();

        assertThat(shown())
                .contains("Lejár egy mérő hitelesítése", "Melegvíz-mérő, konyha")
                .contains("86,4 m³", "2026. 10. 31.")
                .contains("Melegvíz-fogyasztás októberben", "2,4 m³");
    }

    private void bill(String invoiceNo, long gross, LocalDate dueOn) {
        data.invoice(invoiceNo, PLACE, YearMonth.from(dueOn).minusMonths(2), gross)
                .with("due_on", dueOn)
                .insert();
    }

    private String shown() {
        return navigate(DashboardView.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
