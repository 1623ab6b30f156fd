package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Cases from the customer's form, over the other party and the clerk, to the change that the billing system is told and the
 * feed that confirms it. On a portal of their own, whose exports do not wait for the night.
 */
@ExtendWith(OnStage.class)
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseJourneyIT {

    private final Stage stage;
    private final CaseOffice office;
    private @Nullable Visitor clerk;

    CaseJourneyIT(Stage stage) {
        this.stage = stage;
        office = new CaseOffice(stage);
    }

    @AfterAll
    void end() {
        office.close();
    }

    @AfterEach
    void theClerkGoesHome() {
        clerk = null;
    }

    @Test
    void aFlatChangesHandsFromBothPartiesToTheConfirmedChange() throws IOException {
        String arriving = UUID.randomUUID() + "@pelda.hu";
        Visitor leaving = office.customer(Screen.WIDE, ColorScheme.LIGHT);
        reportsThatTheyLeave(leaving, arriving);
        leaving.sees("A másik fél megerősítésére várunk.");

        confirmsOnAPhone(arriving);
        String number = CaseOffice.numberIn(office.letterToCustomer("Megkaptuk a kérelmét"));

        CaseOffice.opens(clerk(), number).clicks("Átveszem");
        asksForWhatIsMissing(clerk());
        supplies(leaving);
        approves(number);

        leaving.opens("ugyeim").followsLink("Lakóváltozás bejelentése");
        CaseOffice.becomes(leaving, "Rögzítés alatt");
        leaving.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        List<Map<String, String>> changes = office.exported(number);
        assertThat(changes)
                .extracting(row -> row.get("field"))
                .contains("USE_ENDS_ON", "METER_READING", "NEW_CUSTOMER_NAME", "NEW_CUSTOMER_PAYMENT_METHOD");
        assertThat(changes).allSatisfy(row -> assertThat(row.get("case_kind")).isEqualTo("change-of-occupant"));
        office.confirms(clerk(), changes);
        CaseOffice.becomes(leaving, "Lezárva");
        leaving.findsNothingInTheWay();
        office.letterToCustomer("Elkészült az ügye");
    }

    private void reportsThatTheyLeave(Visitor leaving, String arriving) {
        Wizard wizard = Wizard.begins(leaving, "Lakóváltozás bejelentése");
        if (leaving.page().locator("main vaadin-radio-button").count() > 0) {
            wizard.answers("Melyik lakást adja át?", () -> Wizard.choosesFirst(leaving));
        }
        wizard.forgets("Mikor adja át a lakást?")
                .answers(
                        "Mikor adja át a lakást?",
                        () -> leaving.types(
                                "Az átadás napja",
                                Formats.date(LocalDate.now(Formats.ZONE).minusDays(20))))
                .answers("Mennyit mutattak a melegvíz-mérők?", () -> Wizard.readsTheMeters(leaving));
        leaving.seesHeading("Ki veszi át a lakást?").types("Az új lakó neve", "Érkező Éva");
        goesOnElsewhere(arriving);
        leaving.page().reload();
        wizard.answers(
                        "Ki veszi át a lakást?",
                        () -> assertThat(leaving.field("Az új lakó e-mail címe"))
                                .hasValue(arriving))
                .answers("Hová küldjük Önnek az elszámoló számlát?", () -> Wizard.typesAddress(leaving, "Új utca 1."))
                .answers("Iratok", () -> Wizard.attaches(leaving, 0, "adasveteli.png"))
                .checks();
        leaving.sees("Késő bejelentést is elfogadunk").sees("adasveteli.png");
        changesTheLastBill(leaving);
        wizard.checks().sends();
    }

    /** The draft is there on another device, with what has been typed. */
    private void goesOnElsewhere(String arriving) {
        Visitor phone =
                office.customer(Screen.PHONE, ColorScheme.DARK).opens("ugyeim").findsNothingInTheWay();
        phone.sees("Piszkozat").tapsLink("Lakóváltozás bejelentése").seesHeading("Ki veszi át a lakást?");
        assertThat(phone.field("Az új lakó neve")).hasValue("Érkező Éva");
        phone.types("Az új lakó e-mail címe", arriving).findsNothingInTheWay();
    }

    private static void changesTheLastBill(Visitor leaving) {
        leaving.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Módosítom: Hová küldjük Önnek az elszámoló számlát?"))
                .click();
        leaving.seesHeading("Hová küldjük Önnek az elszámoló számlát?")
                .types("Utca, házszám, emelet, ajtó", "Legújabb utca 2.")
                .clicks("Mentés és vissza az ellenőrzéshez");
        leaving.seesHeading("Adatok ellenőrzése").sees("Legújabb utca 2.");
    }

    private void confirmsOnAPhone(String arriving) {
        Visitor phone = office.visitor(Screen.PHONE);
        phone.follows(Post.linkIn(stage.post().letterTo(arriving, "megerősítését kéri")));
        phone.seesHeading("Bejelentés megerősítése").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        phone.taps("Megerősítem").sees("mezőt javítani kell").findsNothingInTheWay();
        phone.types("Születési hely (cégnél hagyja üresen)", "Eger").types("Telefonszám", "06 30 123 4567");
        phone.types("Születési dátum (cégnél a képviselőé)", "1990. 02. 03.");
        Wizard.typesAddress(phone, "Lakott utca 3.");
        Wizard.choosesFirst(phone);
        Wizard.attaches(phone, 0, "szerzodes.png");
        phone.page().locator("vaadin-checkbox input").last().check();
        phone.findsNothingInTheWay().taps("Megerősítem").seesHeading("Megerősítette a bejelentést");
        phone.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
    }

    private static void asksForWhatIsMissing(Visitor clerk) {
        clerk.clicks("Hiánypótlást kérek");
        clerk.button("Kérem az ügyféltől").waitFor();
        clerk.findsNothingInTheWay()
                .types("Mit kérünk?", "Kérjük, adja meg újra a melegvíz-mérő állását.")
                .clicks("Kérem az ügyféltől");
        clerk.sees("Hiánypótlásra vár").findsNothingInTheWay();
    }

    private void supplies(Visitor leaving) {
        leaving.follows(Post.linkIn(office.letterToCustomer("Hiánypótlást kérünk")));
        leaving.sees("Öntől várunk valamit eddig").findsNothingInTheWay().followsLink("Hiánypótlás");
        leaving.seesHeading("Adatok ellenőrzése")
                .sees("adja meg újra a melegvíz-mérő állását")
                .findsNothingInTheWay()
                .clicks("Hiánypótlás beküldése");
        leaving.page().waitForURL("**/ugyeim/bekuldve/**");
        office.letterToCustomer("Megkaptuk a hiánypótlást");
    }

    private void approves(String number) throws IOException {
        CaseOffice.approves(CaseOffice.opens(clerk(), number));
        Download letter = clerk().page()
                .waitForDownload(() -> clerk().page().getByText("Döntés").last().click());
        assertThat(PdfStandards.brokenIn(Files.readAllBytes(letter.path()))).isEmpty();
        office.letterToCustomer("Jóváhagytuk a kérelmét");
    }

    @Test
    void whatConcernsTheCustomerAloneIsApprovedExportedAndConfirmed() {
        Visitor customer = office.customer(Screen.WIDE, ColorScheme.LIGHT);
        Wizard.begins(customer, "Levelezési cím változása")
                .answers("Melyik helyről van szó?", () -> Wizard.ticksAll(customer))
                .answers("Hová küldjük a számláit?", () -> Wizard.typesAddress(customer, "Messze utca 9."))
                .checks()
                .sends();
        settles(customer, "Levelezési cím változása", "MAILING_ADDRESS");
        Wizard.begins(customer, "Fizetési mód változása")
                .answers("Melyik helyről van szó?", () -> Wizard.ticksAll(customer))
                .answers("Hogyan szeretne fizetni?", () -> Wizard.choosesFirst(customer))
                .checks()
                .sends();
        settles(customer, "Fizetési mód változása", "PAYMENT_METHOD");
        Wizard.begins(customer, "Elérhetőség változása")
                .answers("Hogyan érjük el?", () -> customer.types("Telefonszám", "06 70 765 4321"))
                .checks()
                .sends();
        settles(customer, "Elérhetőség változása", "PHONE");
    }

    @Test
    void moneyMetersAndHotWaterAreAskedForAndSettled() {
        Visitor customer = office.customer(Screen.WIDE, ColorScheme.LIGHT);
        Wizard.begins(customer, "Részletfizetés")
                .answers("Melyik hely tartozásáról van szó?", () -> Wizard.choosesFirst(customer))
                .forgets("Hány részletben fizetné?")
                .answers("Hány részletben fizetné?", () -> {
                    Wizard.choosesFirst(customer);
                    customer.types("Az első részlet", "5 000");
                })
                .answers("Így fizetné", () -> {
                    customer.sees("1. részlet").sees("5\u00a0000\u00a0Ft");
                    Wizard.ticksAll(customer);
                })
                .checks()
                .sends();
        settles(customer, "Részletfizetés", "INSTALMENT_PLAN");
        Wizard.begins(customer, "Számlázási mód változása")
                .answers("Melyik helyről van szó?", () -> Wizard.choosesFirst(customer))
                .answers("Hogyan számlázzunk?", () -> {
                    customer.sees("Az elmúlt 12 hónap összesen");
                    Wizard.choosesFirst(customer);
                })
                .checks()
                .sends();
        settles(customer, "Számlázási mód változása", "BILLING_MODE");
        Wizard.begins(customer, "Melegvíz-számlázás szüneteltetése")
                .answers("Melyik helyről van szó?", () -> Wizard.choosesFirst(customer))
                .answers(
                        "Mettől meddig?",
                        () -> customer.types("Az első nap", inDays(7)).types("Az utolsó nap", inDays(60)))
                .answers("Mennyit mutatnak a melegvíz-mérők?", () -> Wizard.readsTheMeters(customer))
                .answers("Amit tudni kell", () -> Wizard.ticksAll(customer))
                .checks()
                .sends();
        settles(customer, "Melegvíz-számlázás szüneteltetése", "HOT_WATER_SUSPENDED_UNTIL");
    }

    @Test
    void anOverpaymentIsPaidBackToTheAccountThatTheCustomerNames() {
        Visitor customer = office.customer(Screen.WIDE, ColorScheme.LIGHT);
        Matcher place = Pattern.compile("\\d{9}/\\d{8}")
                .matcher(customer.opens("ugyfeladatok").page().locator("main").innerText());
        assertThat(place.find()).isTrue();
        office.books(clerk(), place.group(), 5_000_000);
        Wizard wizard = Wizard.begins(customer, "Túlfizetés rendezése");
        if (customer.page().locator("main h1").innerText().contains("Melyik")) {
            wizard.answers("Melyik hely", () -> Wizard.choosesFirst(customer));
        }
        wizard.answers("Mi legyen a túlfizetéssel?", () -> Wizard.choosesFirst(customer))
                .forgets("Hová utaljuk?")
                .answers(
                        "Hová utaljuk?",
                        () -> customer.types("A számla tulajdonosa", "Boros Dóra")
                                .types("Bankszámlaszám", "11773016-11111018"))
                .checks()
                .sends();
        settles(customer, "Túlfizetés rendezése", "OVERPAYMENT_REFUND_TO");
    }

    @Test
    void aFaultyMeterIsReportedOnAPhoneAndClosedByItsApproval() {
        Visitor customer = office.customer(Screen.PHONE, ColorScheme.DARK);
        Wizard.begins(customer, "Hibás mérő bejelentése")
                .answers("Melyik helyen van a mérő?", () -> Wizard.choosesFirst(customer))
                .answers("Melyik mérő hibás?", () -> Wizard.choosesFirst(customer))
                .answers("Mi a baj vele?", () -> {
                    Wizard.choosesFirst(customer);
                    customer.types("Mióta?", inDays(-3));
                })
                .answers("Mikor jöhet a szerelő?", () -> customer.types("Telefonszám", "06 30 123 4567"))
                .answers("Iratok", () -> Wizard.attaches(customer, 0, "mero.png"))
                .checks()
                .sends();
        String number = CaseOffice.numberIn(office.letterToCustomer("Megkaptuk a kérelmét"));
        CaseOffice.opens(clerk(), number)
                .sees("nem megy át semmi a számlázásba")
                .clicks("Átveszem");
        CaseOffice.approves(clerk());
        customer.opens("ugyeim").followsLink("Hibás mérő bejelentése");
        CaseOffice.becomes(customer, "Lezárva");
        customer.findsNothingInTheWay();
    }

    private static String inDays(int days) {
        return Formats.date(LocalDate.now(Formats.ZONE).plusDays(days));
    }

    @Test
    void aNewNameNeedsItsPaper() {
        Visitor customer = office.customer(Screen.WIDE, ColorScheme.DARK);
        Wizard wizard = Wizard.begins(customer, "Névátírás")
                .answers("Mi változott?", () -> Wizard.choosesFirst(customer))
                .answers("Mi az új neve?", () -> customer.types("Új név", "Újné Boros Dóra"))
                .forgets("Iratok");
        wizard.answers("Iratok", () -> Wizard.attaches(customer, 0, "anyakonyvi-kivonat.png"))
                .checks()
                .sends();
        settles(customer, "Névátírás", "CUSTOMER_NAME");
    }

    @Test
    void anotherMemberOfTheHouseholdBecomesTheUser() {
        String member = UUID.randomUUID() + "@pelda.hu";
        Visitor customer = office.customer(Screen.WIDE, ColorScheme.LIGHT);
        Wizard.begins(customer, "Névátírás")
                .answers(
                        "Mi változott?",
                        () -> customer.page()
                                .getByText("A háztartás másik tagja lesz a felhasználó")
                                .click())
                .answers("Melyik lakásról van szó?", () -> Wizard.choosesFirst(customer))
                .answers("Mikortól legyen más a felhasználó?", () -> customer.types("A változás napja", inDays(-2)))
                .answers("Mennyit mutattak a melegvíz-mérők?", () -> Wizard.readsTheMeters(customer))
                .answers(
                        "Ki lesz a felhasználó?",
                        () -> customer.types("Az új felhasználó neve", "Társ Tímea")
                                .types("Az új felhasználó e-mail címe", member))
                .answers("Iratok", () -> {})
                .checks()
                .sends();
        Visitor phone = office.visitor(Screen.PHONE);
        phone.follows(Post.linkIn(stage.post().letterTo(member, "megerősítését kéri")));
        phone.seesHeading("Bejelentés megerősítése").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        phone.types("Születési hely", "Eger").types("Születési dátum", "1990. 02. 03.");
        Wizard.typesAddress(phone.types("Telefonszám", "06 30 123 4567"), "Lakott utca 3.");
        Wizard.choosesFirst(phone);
        phone.page().locator("vaadin-checkbox input").last().check();
        phone.taps("Megerősítem").seesHeading("Megerősítette a bejelentést").findsNothingInTheWay();
        settles(customer, "Névátírás", "NEW_CUSTOMER_NAME");
    }

    @Test
    void anOwnerAcknowledgesToBeSuretyAndTheTenantBecomesThePayer() {
        String tenant = UUID.randomUUID() + "@pelda.hu";
        Visitor owner = office.customer(Screen.WIDE, ColorScheme.LIGHT);
        asksForTheTenant(owner, tenant);
        Visitor phone = office.visitor(Screen.PHONE);
        phone.follows(Post.linkIn(stage.post().letterTo(tenant, "megerősítését kéri")));
        Wizard.typesAddress(phone.seesHeading("Bejelentés megerősítése").findsNothingInTheWay(), "Bérlő utca 4.");
        phone.taps("Megerősítem").sees("mezőt javítani kell");
        Wizard.ticksAll(phone);
        phone.taps("Megerősítem").seesHeading("Megerősítette a bejelentést").findsNothingInTheWay();
        settles(owner, "Együttes kérelem", "PAYER_NAME");
    }

    @Test
    void aTenantWhoDeniesAndAnOwnerWhoTakesItBackChangeNothing() {
        String tenant = UUID.randomUUID() + "@pelda.hu";
        Visitor owner = office.customer(Screen.WIDE, ColorScheme.LIGHT);
        asksForTheTenant(owner, tenant);
        Visitor phone = office.visitor(Screen.PHONE);
        phone.follows(Post.linkIn(stage.post().letterTo(tenant, "megerősítését kéri")));
        phone.taps("Nem értek egyet").button("Mégis megnézem").waitFor();
        phone.findsNothingInTheWay().types("Miért nem?", "Nem lakom ott.");
        phone.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nem értek egyet"))
                .tap();
        phone.seesHeading("Megkaptuk a válaszát").findsNothingInTheWay();
        owner.followsLink("Az ügy megnyitása")
                .sees("A másik fél nem erősítette meg")
                .findsNothingInTheWay();
        owner.clicks("Visszavonom").button("Megtartom").waitFor();
        owner.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Visszavonom"))
                .click();
        CaseOffice.becomes(owner, "Visszavonva");
        owner.findsNothingInTheWay();
        office.letterToCustomer("Visszavonta az ügyét");
    }

    private static void asksForTheTenant(Visitor owner, String tenant) {
        Wizard.begins(owner, "Együttes kérelem")
                .answers("Melyik lakásról van szó?", () -> Wizard.choosesFirst(owner))
                .answers(
                        "Ki a bérlő?",
                        () -> owner.types("A bérlő neve", "Bérlő Béla").types("A bérlő e-mail címe", tenant))
                .forgets("Ön sortartó kezes marad")
                .answers("Ön sortartó kezes marad", () -> {
                    owner.sees("ettől a naptól kapja a számlát");
                    Wizard.ticksAll(owner);
                })
                .skips("Iratok")
                .checks()
                .sends();
    }

    /** From the clerk's desk to the billing system and back. */
    private void settles(Visitor customer, String title, String field) {
        String number = CaseOffice.numberIn(office.letterToCustomer("Megkaptuk a kérelmét"));
        CaseOffice.opens(clerk(), number).sees(title).clicks("Átveszem");
        CaseOffice.approves(clerk());
        customer.opens("ugyeim").followsLink(title).sees(number);
        CaseOffice.becomes(customer, "Rögzítés alatt");
        List<Map<String, String>> changes = office.exported(number);
        assertThat(changes).extracting(row -> row.get("field")).contains(field);
        office.confirms(clerk(), changes);
        CaseOffice.becomes(customer, "Lezárva");
        customer.findsNothingInTheWay();
    }

    @Test
    void ofTwoClerksAtOneCaseTheSecondIsToldAndARefusalGivesItsReason() {
        Visitor customer = office.customer(Screen.WIDE, ColorScheme.LIGHT);
        Wizard.begins(customer, "Elérhetőség változása")
                .answers("Hogyan érjük el?", () -> customer.types("Telefonszám", "06 70 111 2222"))
                .checks()
                .sends();
        String number = CaseOffice.numberIn(office.letterToCustomer("Megkaptuk a kérelmét"));
        Visitor other = CaseOffice.opens(office.clerk("ADMIN"), number);
        CaseOffice.opens(clerk(), number).clicks("Átveszem").sees("Hiánypótlást kérek");
        other.clicks("Átveszem").sees("Közben valaki más módosította az ügyet").findsNothingInTheWay();
        other.clicks("Megnézem, hogyan áll most").sees("Az ügyintéző: ").findsNothingInTheWay();
        clerk().clicks("Elutasítás").button("Mégsem").waitFor();
        clerk().types("Indoklás", "Ez a telefonszám másé.");
        clerk().dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Elutasítás"))
                .click();
        clerk().sees("Elutasítottuk");
        customer.opens("ugyeim").followsLink("Elérhetőség változása").sees("Ez a telefonszám másé.");
        customer.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        office.letterToCustomer("Döntöttünk az ügyében");
    }

    private Visitor clerk() {
        if (clerk == null) {
            clerk = office.clerk("CLERK");
        }
        return clerk;
    }
}
