package hu.miho.portal.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import hu.miho.portal.demo.DemoTest;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.EmailAddress;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the demo shows that no other profile has. */
@DemoTest
@ViewPackages(packages = "hu.miho.portal")
@WithAnonymousUser
class DemoPagesTest extends SpringBrowserlessTest {

    @Autowired
    MailOutbox outbox;

    @Autowired
    DemoSignInHint hint;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void theMailboxShowsTheNewestMailFirstWithItsLink() {
        send("elso@example.com", "http://localhost/aktivalas?token=elso");
        send("masodik@example.com", "http://localhost/aktivalas?token=masodik");

        var page = navigate(DemoRoutes.MAILBOX, DemoMailboxView.class);

        var newest = find(MailCard.class).from(page).all().getFirst();
        assertThat(newest.getElement().getTextRecursively()).contains("masodik@example.com");
        assertThat(find(H2.class).from(newest).all()).isNotEmpty();
        assertThat(find(Anchor.class).from(newest).all())
                .extracting(Anchor::getHref)
                .contains("http://localhost/aktivalas?token=masodik");
    }

    @Test
    void theSignInPageNamesEveryAccountWithACodeForStaff() {
        UI.getCurrent().setLocale(Locale.of("hu"));
        String text = hint.create().getElement().getTextRecursively();
        assertThat(text).contains("ugyfel@example.com", "ugyintezo@example.com", "admin@example.com");
        assertThat(text).containsPattern("\\d{6} \\(\\d+:\\d\\d:\\d\\d-ig\\)");
        assertThat(text).contains("Születési hely", "Ügyfél-azonosító");
    }

    private void send(String to, String link) {
        var mail = new NewMail(new EmailAddress(to), Locale.of("hu"), "password-reset", Map.of("link", link));
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.send(mail));
    }
}
