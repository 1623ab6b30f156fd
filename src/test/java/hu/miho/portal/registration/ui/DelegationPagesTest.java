package hu.miho.portal.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.registration.DelegationKind;
import hu.miho.portal.registration.DelegationLinks;
import hu.miho.portal.registration.Delegations;
import hu.miho.portal.registration.IdentifiedBy;
import hu.miho.portal.registration.NewDelegation;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Delegations as holder, delegate and clerk see them, and every page of the portal as a delegate sees it. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@SignedInAs(role = Roles.CLERK)
class DelegationPagesTest extends SpringBrowserlessTest {

    private static final AtomicInteger NEXT = new AtomicInteger(853_400_001);
    private static final String PASSWORD = "négy kék lámpa az udvaron";
    private static final String NOT_COVERED = "Erre a meghatalmazása nem terjed ki";
    private static final String STREET = "Meghatalmazó utca 7.";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMails mails;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    @Autowired
    Delegations delegations;

    @Autowired
    DelegationLinks links;

    @Autowired
    CurrentCustomer currentCustomer;

    private final String customer = String.valueOf(NEXT.getAndIncrement());
    private final String own = String.valueOf(NEXT.getAndIncrement());
    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.com");
    private UUID holder = UUID.randomUUID();

    @BeforeEach
    void aHolderWithABill() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        var data = new CustomerData(jdbc);
        data.customer(customer).with("name", "Megbízó Mária").insert();
        data.place(customer + "/00000001").with("address_line", STREET).insert();
        data.contract("SZ-" + customer, customer + "/00000001").insert();
        data.invoice("2026/" + customer, customer + "/00000001", YearMonth.of(2026, 10), 15_788)
                .insert();
        holder = users.newCustomer(List.of(customer));
    }

    @Test
    void aHolderLetsSomebodyInAndTakesItBack() {
        signIn(holder);
        UI.getCurrent().navigate(DelegationsView.class);
        assertThat(text()).contains("Még senkinek sem adott hozzáférést");
        date("Meddig érvényes?").clear();
        areas().clear();
        press("Hozzáférés adása");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("5 mezőt javítani kell");
        kind(DelegationKind.ACCOUNTANT);
        assertThat(areas().getValue()).containsExactly(AccessArea.MONEY);
        field("Neve").setValue("Könyvelő Kinga");
        field("E-mail címe").setValue(email.value());
        date("Meddig érvényes?").setValue(LocalDate.now().plusMonths(3));
        password("Az Ön jelszava").setValue("nem ez az");
        press("Hozzáférés adása");
        assertThat(password("Az Ön jelszava").isInvalid()).isTrue();
        assertThat(field("E-mail címe").getValue()).isEqualTo(email.value());
        password("Az Ön jelszava").setValue(TestUsers.PASSWORD);
        press("Hozzáférés adása");
        assertThat(text()).contains("Könyvelő Kinga", email.value(), "Elfogadásra vár");
        press("Küldés újra");
        assertThat(mails.to(email)).hasSize(2);
        press("Visszavonás");
        assertThat(text()).contains("Elfogadásra vár");
        test(find(Button.class).withText("Visszavonás").all().getLast()).click();
        assertThat(text()).contains("Megszűnt");
    }

    @Test
    void whoMayHandleCasesIsTickedForTheRestToo() {
        signIn(holder);
        UI.getCurrent().navigate(DelegationsView.class);
        areas().setValue(Set.of(AccessArea.CASES));
        assertThat(areas().getValue()).containsExactlyInAnyOrder(AccessArea.values());
    }

    @Test
    void theDelegateChoosesAPasswordTicksTheNoticeAndIsToldForWhomTheyAct() {
        give(Set.of(AccessArea.MONEY));
        asVisitor();
        UI.getCurrent().navigate(DelegationView.class, QueryParameters.of("token", mails.tokenTo(email)));
        assertThat(text()).contains("Megbízó Mária", customer, "Számlák, folyószámla és dokumentumok");
        password("Jelszó").setValue(PASSWORD);
        password("Jelszó még egyszer").setValue(PASSWORD);
        press("Aktiválás");
        assertThat(accounts.byEmail(email)).isEmpty();
        find(Checkbox.class).single().setValue(true);
        press("Aktiválás");
        assertThat(CurrentUser.required().userName()).isEqualTo(email.value());
        UI.getCurrent().navigate("attekintes");
        assertThat(text()).contains(STREET, "15 788 Ft");
        UI.getCurrent().navigate(DelegationsView.class);
        assertThat(text())
                .contains("Akinek a nevében eljár", "Megbízó Mária")
                .doesNotContain("Akinek hozzáférést adott");
        press("Lemondás");
        assertThat(text()).contains("Érvényes");
        test(find(Button.class).withText("Lemondás").all().getLast()).click();
        assertThat(text()).contains("Megszűnt").doesNotContain("Érvényes");
    }

    @ParameterizedTest
    @CsvSource({
        "attekintes, true",
        "szamlak, true",
        "szamlak/folyoszamla, true",
        "dokumentumtar, true",
        "merooraadatok, false",
        "ugyfeladatok, false",
        "szerzodes, false",
        "irjon-nekunk, false",
    })
    void eachPageOpensAsFarAsItGoes(String page, boolean isCovered) {
        signIn(inForce(Set.of(AccessArea.MONEY)));
        UI.getCurrent().navigate(page);
        if (isCovered) {
            assertThat(text()).contains(STREET).doesNotContain(NOT_COVERED);
        } else {
            assertThat(text()).contains(NOT_COVERED).doesNotContain("Megbízó Mária");
        }
    }

    @ParameterizedTest
    @CsvSource({"attekintes", "merooraadatok", "ugyfeladatok", "szerzodes", "irjon-nekunk", "ugyeim", "uzeneteim"})
    void whoMayDoEverythingOpensEveryPage(String page) {
        signIn(inForce(Set.of(AccessArea.CASES)));
        UI.getCurrent().navigate(page);
        assertThat(text()).doesNotContain(NOT_COVERED).doesNotContain("váratlan hiba");
    }

    @ParameterizedTest
    @CsvSource({"METERS, merooraadatok", "DATA, szerzodes", "DATA, ugyfeladatok"})
    void withoutTheMoneyTheOverviewOpensToo(AccessArea area, String page) {
        signIn(inForce(Set.of(area)));
        UI.getCurrent().navigate("attekintes");
        assertThat(text()).contains(STREET).doesNotContain("15 788 Ft").doesNotContain(NOT_COVERED);
        UI.getCurrent().navigate(page);
        assertThat(text()).doesNotContain(NOT_COVERED);
        UI.getCurrent().navigate("szamlak");
        assertThat(text()).contains(NOT_COVERED).doesNotContain("15 788");
    }

    @Test
    void theChosenPlaceDecidesWhoseAffairsTheyAre() {
        var data = new CustomerData(jdbc);
        data.customer(own).with("name", "Saját Sára").insert();
        data.place(own + "/00000001").with("address_line", "Saját utca 1.").insert();
        UUID delegate = users.newCustomer(List.of(own));
        EmailAddress address = accounts.byId(delegate).orElseThrow().email();
        give(address, Set.of(AccessArea.CASES));
        links.accept(mails.tokenTo(address));
        signIn(delegate);
        UI.getCurrent().navigate("ugyfeladatok");
        assertThat(text()).contains("Saját Sára").doesNotContain("Megbízó Mária");
        currentCustomer.choose(new PlaceOfUseId(new CustomerId(customer), "00000001"));
        UI.getCurrent().navigate("attekintes");
        UI.getCurrent().navigate("ugyfeladatok");
        assertThat(text()).contains("Megbízó Mária").doesNotContain("Saját Sára");
        UI.getCurrent().navigate("beallitasok");
        assertThat(text()).doesNotContain(customer);
    }

    @Test
    void aClerkWritesADeedDownAndTheHolderAgrees() {
        UI.getCurrent().navigate(OfficeDelegationsView.PATH + "/" + customer);
        assertThat(text()).contains("Megbízó Mária", "Nincs meghatalmazottja.");
        press("Rögzítés");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("3 mezőt javítani kell");
        date("Kelte").setValue(LocalDate.now().minusDays(3));
        kind(DelegationKind.COMMUNITY_REPRESENTATIVE);
        field("Neve").setValue("Képviselő Károly");
        field("E-mail címe").setValue(email.value());
        press("Rögzítés");
        assertThat(text()).contains("Képviselő Károly", "Jóváhagyásra vár");
        assertThat(mails.to(email)).isEmpty();

        asVisitor();
        String token = mails.tokenTo(accounts.byId(holder).orElseThrow().email());
        UI.getCurrent().navigate(DelegationApprovalView.class, QueryParameters.of("token", token));
        assertThat(text()).contains("Képviselő Károly", "Ügyek és üzenetek intézése");
        press("Jóváhagyom");
        assertThat(text()).contains("Jóváhagyta a meghatalmazást");
        assertThat(mails.to(email)).hasSize(1);
        UI.getCurrent().navigate(DelegationApprovalView.class, QueryParameters.of("token", token));
        assertThat(text()).contains("Ez a hivatkozás nem használható");
    }

    @Test
    void whoCannotBeReachedIsSaidAtTheDesk() {
        var data = new CustomerData(jdbc);
        data.customer(own).with("email", null).insert();
        UI.getCurrent().navigate(OfficeDelegationsView.PATH + "/" + own);
        date("Kelte").setValue(LocalDate.now());
        field("Neve").setValue("Nagy Béla");
        field("E-mail címe").setValue(email.value());
        press("Rögzítés");
        assertThat(text()).contains("csak itt, személyesen hagyhatja jóvá");
        find(Checkbox.class)
                .withCaption("Az ügyfél itt van, és jóváhagyja")
                .single()
                .setValue(true);
        press("Rögzítés");
        assertThat(find(Select.class).withCaption("Mit látott?").single().isInvalid())
                .isTrue();
        find(Select.class).withCaption("Mit látott?").single().setValue(IdentifiedBy.ID_CARD);
        press("Rögzítés");
        assertThat(text()).contains("Elfogadásra vár");
        UI.getCurrent().navigate("ugyintezo/ugyfel/" + own);
        assertThat(text()).contains("Nagy Béla", "Meghatalmazások");
    }

    @Test
    void aDeadLinkSaysWhatToDo() {
        asVisitor();
        for (Class<? extends Component> page : List.of(DelegationView.class, DelegationApprovalView.class)) {
            UI.getCurrent().navigate(page, QueryParameters.of("token", "rossz"));
            assertThat(text()).contains("Ez a hivatkozás nem használható", "kérjen újat a meghatalmazótól");
        }
    }

    private UUID inForce(Set<AccessArea> areas) {
        give(areas);
        return links.open(mails.tokenTo(email), PASSWORD, "2026-11");
    }

    private void give(Set<AccessArea> areas) {
        give(email, areas);
    }

    private void give(EmailAddress to, Set<AccessArea> areas) {
        signIn(holder);
        delegations.give(
                new NewDelegation(
                        UUID.randomUUID(),
                        new CustomerId(customer),
                        DelegationKind.FAMILY,
                        "Nagy Béla",
                        to.value(),
                        areas,
                        LocalDate.now().plusYears(1),
                        Formats.HUNGARIAN,
                        null),
                TestUsers.PASSWORD);
    }

    private void signIn(UUID account) {
        SecurityContextHolder.getContext().setAuthentication(users.authentication(account));
    }

    private static void asVisitor() {
        SecurityContextHolder.clearContext();
    }

    private static String text() {
        return UI.getCurrent()
                .getCurrentView()
                .getElement()
                .getTextRecursively()
                .replace('\u00a0', ' ');
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withCaption(label).single();
    }

    private DatePicker date(String label) {
        return find(DatePicker.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<AccessArea> areas() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private void kind(DelegationKind kind) {
        find(Select.class).withCaption("Minősége").single().setValue(kind);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getFirst()).click();
    }
}
