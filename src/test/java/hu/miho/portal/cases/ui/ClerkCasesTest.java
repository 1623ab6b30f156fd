package hu.miho.portal.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A clerk takes a case, asks for what is missing, refuses and approves; of two the slower one is told. */
@PortalTest
@Transactional
@SignedInAs(role = Roles.CLERK)
class ClerkCasesTest extends SpringBrowserlessTest {

    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 25, 11, 0, 0, 0, ZoneOffset.UTC);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager session;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void aRegisteredCase() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        var data = new CustomerData(jdbc);
        data.customer("824000002").insert();
        data.place("824000002/00000001").insert();
        data.contract("SZ-8242", "824000002/00000001").insert();
        data.serviceCase(id, "2026/90001", "824000002").insert();
        data.row("case_answer")
                .with("case_id", id)
                .with("name", "address")
                .with("content", "3525\nMiskolc\nFő utca 1.")
                .insert();
        open("ugyintezo/ugyek/" + id);
    }

    @Test
    void theCaseShowsWhatApprovalWouldChange() {
        assertThat(text())
                .contains("Kovács Ilona", "3525 Miskolc, Fő utca 1.", "Mi változik a számlázásban?", "levelezési cím");
    }

    @Test
    void aTakenCaseIsApprovedAfterAQuestion() {
        click("Átveszem");
        click("Jóváhagyás");
        assertThat(text()).doesNotContain("Rögzítés alatt");
        clickLast("Jóváhagyás");
        assertThat(state()).isEqualTo("APPROVED");
        assertThat(text()).contains("Döntés (PDF)");
    }

    @Test
    void aRefusalNeedsWords() {
        click("Átveszem");
        click("Elutasítás");
        clickLast("Elutasítás");
        assertThat(state()).isEqualTo("IN_PROGRESS");
        find(TextArea.class).all().getLast().setValue("Nem jogosult.");
        clickLast("Elutasítás");
        assertThat(state()).isEqualTo("REFUSED");
        assertThat(text()).contains("Nem jogosult.");
    }

    @Test
    void whatIsMissingIsAskedForAndGoneOnWithWhenItCameByPost() {
        click("Átveszem");
        click("Hiánypótlást kérek");
        find(TextArea.class).all().getLast().setValue("Kérjük az ajtószámot.");
        click("Kérem az ügyféltől");
        assertThat(state()).isEqualTo("AWAITING_SUPPLEMENT");
        click("Megkaptam, folytatom");
        assertThat(state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void missingPapersAreNamedWithoutWords() {
        click("Átveszem");
        click("Hiánypótlást kérek");
        find(CheckboxGroup.class).single().setValue(Set.of(PaperKind.AUTHORISATION));
        click("Kérem az ügyféltől");
        assertThat(state()).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(text()).contains("– Meghatalmazás", "Még nincs meg: Meghatalmazás");
    }

    @Test
    void whatTheClerkHasBegunToWriteStaysThroughAStep() {
        find(TextArea.class).single().setValue("Jó napot!");
        click("Átveszem");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Jó napot!");
        click("Üzenet küldése");
        assertThat(text()).contains("Jó napot!");
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void whoseColleagueWasFasterIsTold() {
        jdbc.sql("update service_case set version = version + 1 where id = ?")
                .param(id)
                .update();
        session.clear();
        click("Átveszem");
        assertThat(text()).contains("Közben valaki más módosította az ügyet");
        click("Megnézem, hogyan áll most");
        assertThat(text()).doesNotContain("Közben valaki más módosította");
    }

    @Test
    void theClerkSeesWhoseAPaperIs() {
        new CustomerData(jdbc)
                .row("case_document")
                .with("case_id", id)
                .with("sub_no", 1)
                .with("kind", "ATTACHED")
                .with("language", "hu")
                .with("created_at", NOON)
                .with("body", "")
                .with("attachment_id", UUID.randomUUID())
                .with("file_name", "berlet.png")
                .with("paper", "TITLE_DOCUMENT")
                .with("party", "OTHER")
                .insert();
        session.clear();
        open("ugyintezo/ugyek/" + id);
        assertThat(text()).contains("A használat jogcímét igazoló irat: berlet.png", "· A másik fél irata");
    }

    @Test
    void aMissingCaseIsNotFound() {
        open("ugyintezo/ugyek/" + UUID.randomUUID());
        assertThat(text()).contains("Ez az oldal nem található");
    }

    @Test
    void theWorklistOpens() {
        open("ugyintezo/ugyek");
        assertThat(text()).contains("A legsürgősebb áll elöl.");
    }

    private String state() {
        return jdbc.sql("select state from service_case where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
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
