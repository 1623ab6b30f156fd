package hu.miho.portal.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.notifications.OutboxMail;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ClerkGrid;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clerks' page of outgoing mail. */
@PortalTest
@SignedInAs(role = Roles.CLERK)
class OutboxViewTest extends SpringBrowserlessTest {

    private static final int ACTIONS = 4;

    @Autowired
    MailOutbox outbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void oneMailHasFailed() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        jdbc.sql("delete from outgoing_mail").update();
        outbox.send(new NewMail(
                new EmailAddress("ana@example.hu"),
                Formats.HUNGARIAN,
                "case-withdrawn",
                Map.of(
                        "number",
                        "2026/00001",
                        "title",
                        "Névátírás",
                        "name",
                        "Anna",
                        "link",
                        "https://portal.example/",
                        "procedure",
                        "-",
                        "phone",
                        "-")));
        jdbc.sql("update outgoing_mail set status = 'FAILED', last_error = '550 no such user', attempts = 1")
                .update();
        navigate(OutboxView.class);
    }

    @Test
    void itIsListedWithTheServersAnswer() {
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo("ana@example.hu");
            assertThat(mail.answer()).isEqualTo("550 no such user");
        });
        assertThat(test(grid()).getCellComponent(0, 1).getElement().getTextRecursively())
                .contains("Visszavonta az ügyét: …");
    }

    @Test
    void sentAgainItWaits() {
        click("Küldés újra: ana@example.hu");
        assertThat(mails())
                .singleElement()
                .extracting(mail -> mail.status().name())
                .isEqualTo("QUEUED");
    }

    @Test
    void aWrongAddressIsToldBesideTheFieldAndARightOneTakesTheMail() {
        click("Cím javítása: ana@example.hu");
        var address = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Új e-mail cím")
                .single();
        test(address).setValue("anna@example");
        test(find(Button.class).withText("Küldés újra").all().getLast()).click();
        assertThat(address.getErrorMessage()).isEqualTo("Ellenőrizze a címet. Így kell kinéznie: nev@pelda.hu");
        assertThat(address.getValue()).isEqualTo("anna@example");
        test(address).setValue("anna@example.hu");
        test(find(Button.class).withText("Küldés újra").all().getLast()).click();
        assertThat(mails())
                .singleElement()
                .extracting(mail -> mail.to().value())
                .isEqualTo("anna@example.hu");
    }

    @Test
    void aRecipientIsFound() {
        TextField words = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Címzett keresése")
                .single();
        test(words).setValue("bela");
        assertThat(mails()).isEmpty();
        test(words).setValue("ANA@");
        assertThat(mails()).hasSize(1);
    }

    private void click(String name) {
        Component actions = test(grid()).getCellComponent(0, ACTIONS);
        Button button = actions.getChildren()
                .map(Button.class::cast)
                .filter(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        button.click();
    }

    @SuppressWarnings("unchecked")
    private ClerkGrid<OutboxMail> grid() {
        return find(ClerkGrid.class).single();
    }

    private List<OutboxMail> mails() {
        return grid().getGenericDataView().getItems().toList();
    }
}
