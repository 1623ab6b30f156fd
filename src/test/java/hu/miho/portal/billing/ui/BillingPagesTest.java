package hu.miho.portal.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.billing.InvoiceRow;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the bills and of the running account, and who may open them. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(customers = BillingPagesTest.OWN)
class BillingPagesTest extends SpringBrowserlessTest {

    static final String OWN = "815000001";
    private static final String FLAT = OWN + "/00000001";
    private static final String FOREIGN = "815000002/00000001";
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private CustomerData data;

    /** 2025/1: paid. 2025/2: overdue. 2025/3: paid in part, overdue. 2025/4: credit. 9/1: somebody else's. */
    @BeforeEach
    void bills() {
        data = new CustomerData(jdbc);
        data.customer(OWN).insert();
        data.place(FLAT).with("address_line", "Alma utca 1.").insert();
        data.customer("815000002").insert();
        data.place(FOREIGN).insert();
        data.invoice("2025/1", FLAT, JANUARY, 10239).insert();
        data.payment("B1", FLAT, "2025/1", LocalDate.of(2025, 2, 20), 10239).insert();
        data.invoice("2025/2", FLAT, YearMonth.of(2025, 2), 8785).insert();
        data.invoice("2025/3", FLAT, YearMonth.of(2025, 3), 15788).insert();
        data.payment("B2", FLAT, "2025/3", LocalDate.of(2025, 4, 20), 5000).insert();
        data.invoice("2025/4", FLAT, YearMonth.of(2025, 3), -1000)
                .with("kind", "CORRECTION")
                .with("corrects_invoice_no", "2025/3")
                .insert();
        data.payment("B3", FLAT, "2025/4", LocalDate.of(2025, 4, 25), -1000)
                .with("method", "CASH")
                .insert();
        data.invoice("9/1", FOREIGN, JANUARY, 666).insert();
    }

    @Test
    void theBillsStandUnderTheBalance() {
        var view = navigate(InvoicesView.class);

        assertThat(text(view))
                .contains("Alma utca 1.", "Folyószámla-egyenleg", "19 573 Ft", "Hátralék", "Ebből lejárt: 19 573 Ft")
                .contains("Utolsó befizetés", "5 000 Ft", "2025. 04. 20., átutalás", "4 számla")
                .doesNotContain("666 Ft");
        Grid<InvoiceRow> grid = grid();
        assertThat(test(grid).size()).isEqualTo(4);
        assertThat(text(test(grid).getCellComponent(1, 0))).isEqualTo("2025. márciusRészszámla");
        assertThat(test(grid).getCellText(1, 1)).isEqualTo("2025/3");
        assertThat(plain(test(grid).getCellText(1, 2))).isEqualTo("2025. 04. 23.");
        assertThat(text(test(grid).getCellComponent(1, 3))).isEqualTo("Részben fizetveLejárt");
        assertThat(plain(test(grid).getCellText(0, 4))).isEqualTo("−1 000 Ft");
        assertThat(text(test(grid).getCellComponent(3, 5)))
                .contains("2025. január", "10 239 Ft", "Részszámla · határidő: 2025. 02. 23.", "Kifizetve");
    }

    @ParameterizedTest
    @CsvSource({"0, Nincs tartozás", "-15000, Túlfizetés", "4200, Hátralék"})
    void theBalanceIsNamed(long opening, String name) {
        jdbc.sql("delete from payment").update();
        jdbc.sql("delete from invoice").update();
        jdbc.sql("update place_of_use set opening_balance = ? where customer_id = ?")
                .params(opening, OWN)
                .update();

        assertThat(text(navigate(InvoicesView.class)))
                .contains(
                        name,
                        Formats.money(hu.miho.portal.shared.Forint.of(Math.abs(opening)))
                                .replace('\u00a0', ' '))
                .contains("Még nincs számlája");
    }

    @ParameterizedTest
    @CsvSource({
        "Nyitott, ''",
        "Lejárt, 2025/3 2025/2",
        "Részben fizetve, 2025/3",
        "Kifizetve, 2025/1",
        "Jóváírás, 2025/4",
        "Mind, 2025/4 2025/3 2025/2 2025/1"
    })
    void theBillsAreFilteredByStateAndTheChoiceStandsInTheAddress(String state, String found) {
        navigate(InvoicesView.class);

        test(select("Állapot")).selectItem(state);

        assertThat(String.join(" ", numbers())).isEqualTo(found);
        UI.getCurrent()
                .navigate(
                        InvoicesView.class,
                        UI.getCurrent().getActiveViewLocation().getQueryParameters());
        assertThat(test(select("Állapot")).getSelected())
                .isEqualTo(select("Állapot").getValue());
        assertThat(String.join(" ", numbers())).isEqualTo(found);
    }

    @Test
    void theLatestYearIsShownFirstAndOthersAreChosen() {
        data.invoice("2024/9", FLAT, YearMonth.of(2024, 5), 100).insert();
        navigate(InvoicesView.class);
        assertThat(test(select("Év")).getSuggestions()).containsExactly("Minden év", "2025", "2024");
        assertThat(numbers()).doesNotContain("2024/9");

        test(select("Év")).selectItem("2024");
        assertThat(numbers()).containsExactly("2024/9");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("ev=2024", "allapot=mind");

        test(select("Év")).selectItem("Minden év");
        assertThat(numbers()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ev=1066", "ev=x&allapot=y", "allapot=OPEN", "ev=&allapot=", "ev=2025&ev=2024"})
    void anAddressThatMakesNoSenseShowsTheLatestYear(String query) {
        UI.getCurrent().navigate("szamlak", QueryParameters.fromString(query));

        assertThat(numbers()).hasSize(4);
    }

    @Test
    void theRunningAccountHasEveryStepAndItsBalance() {
        var view = navigate(LedgerView.class);

        assertThat(text(view)).contains("Havi előírások és befizetések", "Folyószámla-egyenleg");
        Grid<?> ledger = find(Grid.class, view).single();
        assertThat(test(ledger).size()).isEqualTo(8);
        assertThat(text(test(ledger).getCellComponent(0, 1))).isEqualTo("Nyitó egyenleg");
        assertThat(text(test(ledger).getCellComponent(1, 1))).isEqualTo("2025. januárRészszámla, 2025/1");
        assertThat(plain(test(ledger).getCellText(1, 2))).isEqualTo("10 239 Ft");
        assertThat(text(test(ledger).getCellComponent(2, 1))).isEqualTo("Befizetésátutalás, 2025/1");
        assertThat(plain(test(ledger).getCellText(2, 3))).isEqualTo("10 239 Ft");
        assertThat(plain(test(ledger).getCellText(2, 4))).isEqualTo("0 Ft");
        assertThat(text(test(ledger).getCellComponent(7, 1))).startsWith("Visszautalás");
        assertThat(plain(test(ledger).getCellText(7, 4))).isEqualTo("19 573 Ft");
    }

    @Test
    void aBillShowsWhatItIsMadeUpOfAndHowToPayIt() {
        data.invoiceLine("2025/3", 1)
                .with("item", "STANDING_CHARGE")
                .with("description", "Alapdíj")
                .with("unit", "LM3/YEAR")
                .insert();
        data.invoiceLine("2025/3", 2).insert();
        data.invoiceLine("2025/3", 3)
                .with("item", "OTHER")
                .with("description", "Kiszállás")
                .insert();

        var view = navigate("szamlak/2025/3", InvoiceView.class);

        assertThat(view.getPageTitle()).isEqualTo("2025/3. számú részszámla – MIHŐ");
        assertThat(text(view))
                .contains("2025. március", "Részben fizetve", "Lejárt")
                .contains("Alapdíj", "A fűtött légtérfogat tizenketted része", "1,62 lm³", "3 800,00 Ft", "6 156 Ft")
                .contains("Hődíj", "A ház mérőjéből az Önre jutó rész", "1,62 GJ", "Kiszállás")
                .contains("Nettó összesen", "15 036 Ft", "Áfa, 5%", "924 Ft", "Fizetendő15 788 Ft")
                .contains("10 788 Ft", "Lejárt: 2025. április 23., szerda")
                .contains("MIHŐ Kft. (mintaadat)", FLAT + " 2025/3")
                .contains("Eddigi befizetések", "2025. 04. 20., átutalás", "5 000 Ft", "Még fizetendő");
        assertThat(find(RouterLink.class, view).all())
                .extracting(RouterLink::getHref)
                .contains("szamlak/2025/4");
        assertThat(find(DownloadLink.class, view).exists()).isFalse();
    }

    @Test
    void whoPaysByDirectDebitIsNotAskedToPayAsWellUntilTheBankRefuses() {
        LocalDate today = LocalDate.now(clock);
        data.contract("C1", FLAT).with("payment_method", "DIRECT_DEBIT").insert();
        data.invoice("2099/1", FLAT, YearMonth.from(today), 500)
                .with("due_on", today.plusDays(15))
                .insert();

        assertThat(text(navigate("szamlak/2099/1", InvoiceView.class)))
                .contains("Csoportos beszedéssel fizet", "(15 nap)")
                .doesNotContain("Kedvezményezett");
        assertThat(text(navigate("szamlak/2025/2", InvoiceView.class)))
                .contains("Lejárt", "Kedvezményezett")
                .doesNotContain("Csoportos beszedéssel fizet");

        data.directDebitRefusal("2099/1", today.minusDays(1)).insert();
        assertThat(text(navigate("szamlak/2099/1", InvoiceView.class)))
                .contains("visszautasította", "Kedvezményezett")
                .doesNotContain("Csoportos beszedéssel fizet");
    }

    @Test
    void aBillThatIsNotDueYetSaysHowManyDaysAreLeft() {
        LocalDate today = LocalDate.now(clock);
        data.invoice("2099/1", FLAT, YearMonth.from(today), 500)
                .with("due_on", today.plusDays(15))
                .insert();
        data.invoice("2099/2", FLAT, YearMonth.from(today), 500)
                .with("due_on", today)
                .insert();

        assertThat(text(navigate("szamlak/2099/1", InvoiceView.class))).contains("Nyitott", "(15 nap)");
        assertThat(text(navigate("szamlak/2099/2", InvoiceView.class))).contains("Nyitott", "ma jár le");
        assertThat(text(navigate("szamlak/2025/1", InvoiceView.class))).contains("Kifizetve, nincs vele teendője.");
        assertThat(text(navigate("szamlak/2025/4", InvoiceView.class))).contains("Az Ön javára szól", "2025/3");
    }

    @Test
    void aRefusedDirectDebitIsToldWithWhatToDo() {
        data.directDebitRefusal("2025/2", LocalDate.of(2025, 3, 24)).insert();

        navigate("szamlak/2025/2", InvoiceView.class);

        assertThat(text(find(NoticeBox.class, (Component) getCurrentView()).single()))
                .contains("nem teljesítette a csoportos beszedést", "2025. 03. 24.", "fedezethiány", "fizesse be");
    }

    @Test
    void theStoredPictureOfABillCanBeDownloaded() {
        data.row("stored_file")
                .with("sha256", "b".repeat(64))
                .with("size_bytes", 1)
                .with("content", new byte[] {1})
                .insert();
        data.row("feed_document")
                .with("document_no", "BP-1")
                .with("customer_id", OWN)
                .with("place_no", "00000001")
                .with("invoice_no", "2025/3")
                .with("kind", "INVOICE")
                .with("title", "Számla 2025/3")
                .with("issued_on", LocalDate.of(2025, 4, 8))
                .with("file_name", "documents/szamla.pdf")
                .with("sha256", "b".repeat(64))
                .insert();

        var view = navigate("szamlak/2025/3", InvoiceView.class);

        assertThat(text(find(DownloadLink.class, view).single())).isEqualTo("Számla (PDF)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/1", "2025/99", "x", "2025", "2025/1/1", "<b>"})
    void aForeignBillAndAMissingOneGiveTheSamePage(String number) {
        UI.getCurrent().navigate("szamlak/" + number);

        assertThat(getCurrentView()).isInstanceOf(InvoiceNotFoundPage.class);
        assertThat(text((Component) getCurrentView()))
                .isEqualTo(
                        "SzámlaEzt a számlát nem találjukA kiválasztott felhasználási helyen nincs ilyen számú számla."
                                + " Ha több helye van, válassza ki a másikat, és nézze meg annak a számláit."
                                + "Tovább a számlákhoz");
    }

    @Test
    void whoeverSwitchesPlacesWhileABillIsOpenGetsTheOtherPlacesBills() {
        data.place(OWN + "/00000002").with("address_line", "Körte utca 2.").insert();
        data.invoice("2025/7", OWN + "/00000002", JANUARY, 777).insert();
        navigate("szamlak/2025/1", InvoiceView.class);
        UI.getCurrent().refreshCurrentRoute(true);

        test(find(Select.class)
                        .withAriaLabel("Felhasználási hely")
                        .withoutClassName("drawer-only")
                        .single())
                .selectItem("Körte utca 2.");

        assertThat(getCurrentView()).isInstanceOf(InvoicesView.class);
        assertThat(numbers()).containsExactly("2025/7");
    }

    @Test
    void thePagesSpeakEnglishToo() {
        data.invoiceLine("2025/3", 1).insert();
        UI.getCurrent().setLocale(Formats.ENGLISH);

        assertThat(text(navigate("szamlak/2025/3", InvoiceView.class)))
                .contains("March 2025", "Bill no. 2025/3, part bill", "Heat charge", "Wednesday 23 April 2025");
        assertThat(text(navigate(InvoicesView.class))).contains("To be paid", "Overdue: 19 573 Ft");
        assertThat(text(navigate(LedgerView.class))).contains("Monthly charges and payments");
    }

    @Test
    @WithAnonymousUser
    void visitorsAreSentAway() {
        assertThatNoBillingPageOpens();
    }

    @Test
    @SignedInAs(role = Roles.ADMIN)
    void membersOfStaffHaveNoBills() {
        assertThatNoBillingPageOpens();
    }

    private void assertThatNoBillingPageOpens() {
        for (String page : List.of("szamlak", "szamlak/folyoszamla", "szamlak/2025/1")) {
            UI.getCurrent().navigate(page);
            assertThat(getCurrentView())
                    .isNotInstanceOfAny(
                            InvoicesView.class, LedgerView.class, InvoiceView.class, InvoiceNotFoundPage.class);
        }
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("szamlak/2025/1");
    }

    @SuppressWarnings("unchecked")
    private Grid<InvoiceRow> grid() {
        return find(Grid.class).single();
    }

    private List<String> numbers() {
        return grid().getListDataView().getItems().map(InvoiceRow::invoiceNo).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<String> select(String label) {
        return find(Select.class).withLabel(label).single();
    }

    private static String text(Component component) {
        return plain(component.getElement().getTextRecursively());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
