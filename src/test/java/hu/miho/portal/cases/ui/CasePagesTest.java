package hu.miho.portal.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.cases.CaseForms;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A customer of one place changes their mailing address, page by page. */
@PortalTest
@Transactional
@SignedInAs(customers = "824000001")
class CasePagesTest extends SpringBrowserlessTest {

    @Autowired
    CaseService service;

    @Autowired
    CaseForms forms;

    @Autowired
    CaseUploads uploads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager session;

    @Autowired
    Clock clock;

    @BeforeEach
    void aCustomer() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        var data = new CustomerData(jdbc);
        data.customer("824000001").insert();
        data.place("824000001/00000001").insert();
        data.contract("SZ-824", "824000001/00000001").insert();
    }

    @Test
    void whoHasNoCaseIsToldWhatCanBeSettled() {
        open("ugyeim");
        assertThat(text()).contains("Még nincs ügye", "Új ügy");
        open("ugyeim/uj");
        assertThat(text()).contains("Levelezési cím változása", "Együttes kérelem", "Készítse elő: az új postacím");
    }

    @Test
    void whatIsMissingIsSaidAtEachFieldAndTheDraftStays() {
        UUID id = draft();
        open("ugyeim/kitoltes/" + id + "/1");
        field("Utca, házszám, emelet, ajtó").setValue("Fő utca 1.");
        click("Tovább");
        assertThat(field("Irányítószám").getErrorMessage()).isEqualTo("Az irányítószám négy számjegy.");
        assertThat(text()).contains("2 mezőt javítani kell");
        assertThat(forms.form(id).answers().of("address")).endsWith("Fő utca 1.");
    }

    @Test
    void aChangeIsKeptAtOnceWithoutAButton() {
        UUID id = draft();
        open("ugyeim/kitoltes/" + id + "/1");
        field("Település").setValue("Miskolc");
        assertThat(forms.form(id).answers().of("address")).contains("Miskolc");
    }

    @Test
    void whoGoesOnWithWhatWasSentInElsewhereIsLedToTheCase() {
        UUID id = draft();
        fillIn(id);
        open("ugyeim/kitoltes/" + id + "/1");
        forms.send(id);
        click("Tovább");
        assertThat(text()).contains("Hol tart az ügye?");
    }

    @Test
    void whatWasDeletedElsewhereIsNotFoundWhicheverButtonIsPressed() {
        for (String button : List.of("Tovább", "Beküldés")) {
            UUID id = draft();
            fillIn(id);
            open(button.equals("Tovább") ? "ugyeim/kitoltes/" + id + "/1" : "ugyeim/ellenorzes/" + id);
            service.discard(id);
            click(button);
            assertThat(text()).contains("nem található");
        }
    }

    @Test
    void theCheckPageShowsEachAnswerAndSendsItIn() {
        UUID id = draft();
        fillIn(id);
        open("ugyeim/ellenorzes/" + id);
        assertThat(text()).contains("3525 Miskolc, Széchenyi utca 1.", "Módosítom");
        click("Beküldés");
        assertThat(text()).contains("Megkaptuk a kérelmét", "Ügyszám", "Összefoglaló (PDF)");
        assertThat(service.find(id).row().state()).isEqualTo(CaseState.REGISTERED);
        open("ugyeim/" + id);
        assertThat(text())
                .contains("Hol tart az ügye?", "Beérkezett a kérelem", "Rögzítés a számlázásban", "Kérelem (PDF)");
    }

    @Test
    void whoHasLeftSomethingOutIsLedToIt() {
        UUID id = draft();
        open("ugyeim/ellenorzes/" + id);
        assertThat(text()).contains("Hová küldjük a számláit?", "Tovább");
    }

    @Test
    void aDraftIsDeletedAfterAQuestion() {
        UUID id = draft();
        open("ugyeim/kitoltes/" + id + "/1");
        click("Piszkozat törlése");
        assertThat(service.cases()).hasSize(1);
        clickLast("Piszkozat törlése");
        assertThat(service.cases()).isEmpty();
    }

    @Test
    void whatWasSentInIsWithdrawnAfterAQuestion() {
        UUID id = draft();
        fillIn(id);
        forms.send(id);
        open("ugyeim/" + id);
        click("Visszavonom");
        clickLast("Visszavonom");
        assertThat(service.find(id).row().state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void papersHaveAPageOfTheirOwnAndTheRequiredOneIsAskedFor() {
        UUID id = service.start("name-transfer", Formats.HUNGARIAN).id();
        forms.keep(id, Map.of("reason", "OWN_NAME", "changed-name", "Szabó Ilona"), 3);
        open("ugyeim/ellenorzes/" + id);
        assertThat(text()).contains("A névváltozást igazoló irat", "Meghatalmazás (később is beadható)");
        click("Tovább");
        assertThat(text()).contains("Csatoljon");
    }

    @Test
    void whatIsAttachedStandsOnThePageOfTheCaseBeforeItIsRegistered() throws IOException {
        UUID id = service.start("change-of-occupant", Formats.HUNGARIAN).id();
        forms.keep(
                id,
                Map.of(
                        "date", LocalDate.now(clock).toString(),
                        "new-name", "Nagy Béla",
                        "new-email", "nagy@example.com",
                        "last-bill", "1011\nBudapest\nFő utca 1."),
                1);
        uploads.own(id, PaperKind.TITLE_DOCUMENT).add("adasvetel.png", photo());
        forms.send(id);
        open("ugyeim/" + id);
        assertThat(text())
                .contains("A használat jogcímét igazoló irat: adasvetel.png", "Csatolva. Iktatáskor kap iratszámot.");
    }

    @Test
    void whatIsAttachedForASupplementStandsThereAsNotSentYet() throws IOException {
        UUID id = draft();
        fillIn(id);
        forms.send(id);
        jdbc.sql("update service_case set state = 'AWAITING_SUPPLEMENT' where id = ?")
                .param(id)
                .update();
        session.clear();
        uploads.own(id, PaperKind.AUTHORISATION).add("meghatalmazas.png", photo());
        open("ugyeim/" + id);
        assertThat(text()).contains("Meghatalmazás: meghatalmazas.png", "Csatolva, de még nincs beküldve.");
    }

    @Test
    void theSummaryAfterSendingIsTheRequestAndNotAFile() throws IOException {
        UUID id = service.start("name-transfer", Formats.HUNGARIAN).id();
        forms.keep(id, Map.of("reason", "OWN_NAME", "changed-name", "Szabó Ilona"), 3);
        uploads.own(id, PaperKind.NAME_DOCUMENT).add("kivonat.png", photo());
        forms.send(id);
        open("ugyeim/bekuldve/" + id);
        var sent = new ByteArrayOutputStream();
        test(find(DownloadLink.class).single()).download(sent);
        assertThat(sent.toByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theCustomerWritesToTheClerkOnThePageOfTheCase() {
        UUID id = draft();
        fillIn(id);
        forms.send(id);
        open("ugyeim/" + id);
        click("Üzenet küldése");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Írja le, mit szeretne üzenni.");
        find(TextArea.class).single().setValue("Mikor lesz kész?");
        click("Üzenet küldése");
        assertThat(text()).contains("Mikor lesz kész?");
    }

    @Test
    void whatIsMissingForeignOrNoIdAtAllIsNotFound() {
        for (String address : new String[] {
            "ugyeim/" + UUID.randomUUID(),
            "ugyeim/nincs",
            "ugyeim/kitoltes/" + UUID.randomUUID() + "/1",
            "ugyeim/ellenorzes/" + UUID.randomUUID(),
            "ugyeim/bekuldve/" + UUID.randomUUID()
        }) {
            open(address);
            assertThat(text()).as(address).contains("Ez az oldal nem található");
        }
    }

    @Test
    void aWrongCodeSaysWhatToDo() {
        UI.getCurrent().navigate("megerosites", QueryParameters.simple(Map.of("kod", "ROSSZ")));
        roundTrip();
        assertThat(text()).contains("Ezzel a kóddal nincs mit megerősíteni");
    }

    private static Path photo() throws IOException {
        Path file = Files.createTempFile("photo", ".png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        return file;
    }

    private UUID draft() {
        return service.start("mailing-address", Formats.HUNGARIAN).id();
    }

    private void fillIn(UUID id) {
        forms.keep(id, Map.of("address", "3525\nMiskolc\nSzéchenyi utca 1."), 1);
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
        roundTrip();
    }

    private void clickLast(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
        roundTrip();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
