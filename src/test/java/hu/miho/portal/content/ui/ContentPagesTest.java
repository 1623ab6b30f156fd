package hu.miho.portal.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.content.CompanyDesk;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.MailTemplates;
import hu.miho.portal.content.PaperTemplates;
import hu.miho.portal.content.PrivacyDesk;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The editors of leading clerks: what is wrong is said at the field, nothing typed is lost, what is saved is read. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(role = Roles.LEAD_CLERK)
class ContentPagesTest extends SpringBrowserlessTest {

    @Autowired
    CompanyDesk company;

    @Autowired
    CompanyService readers;

    @Autowired
    PrivacyDesk privacy;

    @Autowired
    PrivacyNotices notices;

    @Autowired
    MailTemplates templates;

    @Autowired
    PaperTemplates papers;

    @Autowired
    MailOutbox outbox;

    @Autowired
    TestMails mails;

    @Autowired
    Clock clock;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void inHungarian() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
    }

    @Test
    void leadsFindTheEditorsAndClerksDoNot() {
        open("ugyintezo/tartalom");
        assertThat(links())
                .contains("ugyintezo/tartalom/ceg", "ugyintezo/tartalom/adatvedelem", "ugyintezo/tartalom/levelek")
                .contains("ugyintezo/tartalom/iratok", "ugyintezo/idopontok/ugykorok");
    }

    @Test
    @SignedInAs(role = Roles.CLERK)
    void clerksDoNotFindTheEditors() {
        open("ugyintezo/tartalom");
        assertThat(links())
                .doesNotContain("ugyintezo/tartalom/ceg", "ugyintezo/tartalom/levelek")
                .doesNotContain("ugyintezo/tartalom/iratok")
                .contains("ugyintezo/idopontok/ugykorok");
    }

    @Test
    void aTelephoneNumberIsMendedAndStandsOnThePageOfContacts() {
        open("ugyintezo/tartalom/ceg");
        text("Ügyfélszolgálat telefonja").setValue("hívjon");
        area("Műszaki ügyelet telefonjai").setValue("");
        press("Mentés");
        assertThat(text("Ügyfélszolgálat telefonja").getErrorMessage()).contains("06 (46) 501-740");
        assertThat(area("Műszaki ügyelet telefonjai").isInvalid()).isTrue();
        text("Ügyfélszolgálat telefonja").setValue("06 (46) 111-222");
        area("Műszaki ügyelet telefonjai").setValue("+36 46 379 450\n\n +36 46 379 360");
        press("Mentés");
        entities.clear();
        assertThat(readers.details().phone().display()).isEqualTo("06 (46) 111-222");
        assertThat(readers.details().dutyLines()).hasSize(2);
        open("elerhetosegek");
        assertThat(shown()).contains("06 (46) 111-222");
    }

    @Test
    void aFactIsAddedAndRemoved() {
        int before = company.current().facts().size();
        open("ugyintezo/tartalom/ceg");
        press("Új adat");
        press("Mentés");
        assertThat(shown()).contains("töltse ki mind a négy mezőt");
        List<TextField> labels =
                find(TextField.class).withCaption("Megnevezés magyarul").all();
        labels.getLast().setValue("Alapítva");
        find(TextField.class).withCaption("Adat magyarul").all().getLast().setValue("1997");
        find(TextField.class).withCaption("Megnevezés angolul").all().getLast().setValue("Founded");
        find(TextField.class).withCaption("Adat angolul").all().getLast().setValue("1997");
        press("Mentés");
        assertThat(company.current().facts()).hasSize(before + 1);
        test(find(Button.class).withText("Eltávolítás").all().getFirst()).click();
        press("Mentés");
        assertThat(company.current().facts()).hasSize(before);
        assertThat(company.current().facts().getLast().textEn()).isEqualTo("1997");
    }

    @Test
    void aColleagueWhoWasFasterIsShownAndNothingTypedIsLost() {
        open("ugyintezo/tartalom/ceg");
        text("Rövid név").setValue("Az enyém");
        company.save(0, company.current());
        press("Mentés");
        assertThat(shown()).contains("Egy kolléga közben elmentette");
        assertThat(text("Rövid név").getValue()).isEqualTo("Az enyém");
        press("A sajátomat mentem");
        assertThat(company.current().shortName()).isEqualTo("Az enyém");
        assertThat(company.history()).hasSize(3);
    }

    @Test
    void aVersionOfTheNoticeIsPublishedForLaterAndTakenBack() {
        open("ugyintezo/tartalom/adatvedelem");
        press("Közzététel");
        assertThat(text("Változat").isInvalid()).isTrue();
        assertThat(date().isInvalid()).isTrue();
        text("Változat").setValue("2098-12");
        date().setValue(LocalDate.now(clock).plusDays(3));
        area("Szöveg magyarul").setValue("## Új tájékoztató\n\nSzöveg.");
        press("Közzététel");
        assertThat(privacy.versions()).noneMatch(each -> each.version().equals("2098-12"));
        test(find(Button.class).withText("Közzététel").all().getLast()).click();
        assertThat(privacy.versions()).anyMatch(each -> each.version().equals("2098-12"));
        UI.getCurrent().navigate(PrivacyView.class, QueryParameters.of("valtozat", "2098-12"));
        assertThat(shown()).contains("Új tájékoztató", "Korábbi változatok");
        UI.getCurrent().navigate(PrivacyView.class, QueryParameters.of("valtozat", "nincs"));
        assertThat(shown()).contains("Ez az oldal nem található");
        open("ugyintezo/tartalom/adatvedelem");
        press("Visszavonás");
        assertThat(privacy.versions()).noneMatch(each -> each.version().equals("2098-12"));
    }

    @Test
    void theWordsOfAMailGoOutAsTheyWereSaved() {
        open("ugyintezo/tartalom/levelek");
        assertThat(links()).contains("ugyintezo/tartalom/levelek/password-changed");
        open("ugyintezo/tartalom/levelek/password-changed");
        assertThat(shown()).contains("Behelyettesítések", "Így látják majd");
        text("Tárgy magyarul").setValue("Tárgy {idegen}");
        press("Mentés");
        assertThat(text("Tárgy magyarul").getErrorMessage()).contains("felsorolt behelyettesítések");
        text("Tárgy magyarul").setValue("Jelszavát módosítottuk");
        press("Mentés");
        var to = new EmailAddress(UUID.randomUUID() + "@example.com");
        var original = templates.original("password-changed").orElseThrow();
        Map<String, String> values = new HashMap<>();
        original.names().forEach(name -> values.put(name, "https://example.com"));
        outbox.send(new NewMail(to, Formats.HUNGARIAN, "password-changed", values));
        assertThat(mails.subjectsTo(to)).containsExactly("Jelszavát módosítottuk");
        open("ugyintezo/tartalom/levelek/password-changed");
        press("Eredeti szöveg betöltése");
        press("Mentés");
        assertThat(templates.history("password-changed").getFirst().content()).isEqualTo(original);
        open("ugyintezo/tartalom/levelek/nincs-ilyen");
        assertThat(shown()).contains("Ez az oldal nem található");
    }

    @Test
    void theWordsOfAFormAreReadOnItsCardAndItsPage() {
        open("ugyintezo/tartalom/iratok");
        assertThat(links()).contains("ugyintezo/tartalom/iratok/activation", "ugyintezo/tartalom/iratok/lakovaltozas");
        open("ugyintezo/tartalom/iratok/lakovaltozas");
        assertThat(shown()).contains("Előnézet magyarul (PDF)", "{days}");
        text("Cím magyarul").setValue("Új cím {idegen}");
        area("Mit csatoljon magyarul").setValue("csak egy");
        press("Mentés");
        assertThat(text("Cím magyarul").getErrorMessage()).contains("felsorolt behelyettesítések");
        assertThat(area("Mit csatoljon angolul").isInvalid()).isTrue();
        assertThat(area("Mit csatoljon magyarul").getValue()).isEqualTo("csak egy");
        text("Cím magyarul").setValue("Költözés bejelentése");
        area("Mit csatoljon angolul").setValue("one only");
        area("Meddig adja be magyarul").setValue("Ennyi napon belül: {days}.");
        press("Mentés");
        open("nyomtatvanyok");
        assertThat(shown()).contains("Költözés bejelentése", "csak egy", "Ennyi napon belül: 15.");
        open("nyomtatvanyok/lakovaltozas");
        assertThat(shown()).contains("Költözés bejelentése");
        open("ugyintezo/tartalom/iratok/lakovaltozas");
        press("Eredeti szöveg betöltése");
        press("Mentés");
        open("nyomtatvanyok");
        assertThat(shown()).contains("Lakóváltozás bejelentése").doesNotContain("Költözés bejelentése", "csak egy");
        open("ugyintezo/tartalom/iratok/nincs-ilyen");
        assertThat(shown()).contains("Ez az oldal nem található");
    }

    @Test
    void ofTwoWhoEditALetterTheLaterOneIsToldAndLosesNothing() {
        open("ugyintezo/tartalom/iratok/activation");
        text("Cím magyarul").setValue("Az enyém");
        EditablePaper letter = papers.find("activation").orElseThrow();
        papers.save(letter, 0, papers.original(letter));
        press("Mentés");
        assertThat(shown()).contains("Egy kolléga közben elmentette");
        assertThat(text("Cím magyarul").getValue()).isEqualTo("Az enyém");
        press("A sajátomat mentem");
        assertThat(papers.history(letter).getFirst().content().hu()).containsEntry("title", "Az enyém");
        assertThat(papers.history(letter)).hasSize(3);
    }

    private List<String> links() {
        return find(Anchor.class).from(page()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private TextField text(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private TextArea area(String caption) {
        return find(TextArea.class).withCaption(caption).single();
    }

    private DatePicker date() {
        return find(DatePicker.class).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private static Component page() {
        return UI.getCurrent().getCurrentView();
    }

    private static String shown() {
        return page().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
