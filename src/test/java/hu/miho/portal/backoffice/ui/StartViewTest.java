package hu.miho.portal.backoffice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The clerks' day begins with what there is to do: one's own cases and no colleague's, mails that failed. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(role = Roles.CLERK)
class StartViewTest extends SpringBrowserlessTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-25T11:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingToDo() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        UI.getCurrent().navigate(SearchView.class);
        jdbc.sql("update service_case set assignee = null").update();
        jdbc.sql("delete from outgoing_mail").update();
    }

    @Test
    void withNothingToDoItSaysSo() {
        UI.getCurrent().navigate(StartView.class);
        assertThat(text())
                .contains("Mai teendők", "Mai időpontok", "Megválaszolatlan üzenetek", "Utolsó adatátadások")
                .contains("Nincs Önnél nyitott ügy.", "Minden levél célba ért.");
    }

    @Test
    void onesOwnCasesAndFailedMailsAreListed() {
        UUID own = serviceCase("2026/91001", CurrentUser.required().userName());
        serviceCase("2026/91002", "kollega@example.com");
        new CustomerData(jdbc)
                .row("outgoing_mail")
                .with("id", UUID.randomUUID())
                .with("recipient", "elgepelt@example.con")
                .with("language", "hu")
                .with("template", "case-approved")
                .with("status", "FAILED")
                .with("attempts", 3)
                .with("created_at", NOON)
                .with("next_attempt_at", NOON)
                .with("finished_at", NOON)
                .with("last_error", "550 no such user")
                .insert();
        UI.getCurrent().navigate(StartView.class);
        assertThat(text())
                .contains("2026/91001", "Levelezési cím változása", "elgepelt@example.con", "550 no such user")
                .doesNotContain("2026/91002");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("ugyintezo/ugyek/" + own));
    }

    @Test
    void clerksHaveNoCharts() {
        UI.getCurrent().navigate(StartView.class);
        assertThat(text()).doesNotContain("Ügyek hetente", "Regisztrációk hetente");
    }

    @Test
    @SignedInAs(role = Roles.LEAD_CLERK)
    void leadsSeeHowTheOfficeIsDoing() {
        UI.getCurrent().navigate(StartView.class);
        assertThat(text())
                .contains("Ügyek hetente", "Válaszidő hetente", "Regisztrációk hetente", "%-ának van portálfiókja")
                .doesNotContain("backoffice.");
    }

    private UUID serviceCase(String number, String assignee) {
        UUID id = UUID.randomUUID();
        new CustomerData(jdbc)
                .serviceCase(id, number, "852000001")
                .with("state", "IN_PROGRESS")
                .with("assignee", assignee)
                .insert();
        return id;
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
