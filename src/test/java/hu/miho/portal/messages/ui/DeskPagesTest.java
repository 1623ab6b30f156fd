package hu.miho.portal.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.messages.Channel;
import hu.miho.portal.messages.DeskEnquiry;
import hu.miho.portal.messages.DeskIntake;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.EnquiryWork;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.messages.TypedWriter;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.MessageThread;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clerks' pages: the list, one message with what can be done about it, writing down what somebody says. */
@PortalTest
@SignedInAs(role = Roles.CLERK)
class DeskPagesTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DeskIntake intake;

    @Autowired
    EnquiryWork work;

    @Autowired
    EnquiryDesk desk;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void oneComplaint() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        for (String table : List.of("enquiry", "post", "conversation")) {
            jdbc.sql("delete from " + table).update();
        }
        intake.writeDown(new DeskEnquiry(
                id,
                Topic.COMPLAINT,
                Channel.PHONE,
                new TypedWriter("Kovács Ilona", "ilona@example.com", "", "", ""),
                null,
                "Hideg a radiátor.\n<script>x</script>",
                Formats.HUNGARIAN));
    }

    @Test
    void theListIsFilteredByItsAddress() {
        open("ugyintezo/uzenetek", Map.of());
        assertThat(rows()).isEqualTo(1);
        open("ugyintezo/uzenetek", Map.of("tema", "QUESTION"));
        assertThat(rows()).isZero();
        open("ugyintezo/uzenetek", Map.of("keres", "ilona"));
        assertThat(rows()).isEqualTo(1);
        open("ugyintezo/uzenetek", Map.of("allapot", "rubbish", "tema", "-"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void lateOnesAreMarkedByWordAndIcon() {
        jdbc.sql("update enquiry set due_on = date '2026-01-05'").update();
        openThread();
        assertThat(text()).contains("Lejárt");
    }

    @Test
    void theThreadIsShownAsTextAndAnsweringShowsTheAnswer() {
        openThread();
        assertThat(text()).contains("Hideg a radiátor.", "<script>x</script>", "Telefonon");
        chooseTemplate("Köszönjük, utánanézünk");
        assertThat(answer().getValue()).startsWith("Tisztelt Kovács Ilona!");
        test(answer()).setValue("Szerelőt küldünk.");
        click("Válasz küldése");
        assertThat(text()).contains("Megválaszolva", "Szerelőt küldünk.");
        assertThat(answer().getValue()).as("the form is new").isEmpty();
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        openThread();
        click("Válasz küldése");
        assertThat(answer().getErrorMessage()).isEqualTo("Írja meg a választ.");
    }

    @Test
    void whatAColleagueAnsweredMeanwhileIsShownAndTheTypedAnswerStays() {
        openThread();
        test(answer()).setValue("Az én válaszom.");
        long seen = desk.open(id).orElseThrow().details().version();
        work.answer(id, seen, UUID.randomUUID(), "A kolléga válasza.", false);
        click("Válasz küldése");
        assertThat(text()).contains("Közben változott", "A kolléga válasza.");
        assertThat(answer().getValue()).isEqualTo("Az én válaszom.");
        click("Válasz küldése");
        assertThat(find(MessageThread.class).single().getElement().getTextRecursively())
                .contains("Az én válaszom.");
    }

    @Test
    void takenExtendedFiledElsewhereClosedAndReopened() {
        openThread();
        click("Magamhoz veszem");
        assertThat(find(Button.class).withText("Magamhoz veszem").exists()).isFalse();
        click("Határidő hosszabbítása");
        dialogClick("Határidő hosszabbítása");
        assertThat(find(TextField.class).withLabel("Miért?").single().getErrorMessage())
                .startsWith("Írja be az okot");
        test(find(TextField.class).withLabel("Miért?").single()).setValue("Szakértő kell.");
        dialogClick("Határidő hosszabbítása");
        assertThat(text()).contains("Szakértő kell.");
        assertThat(findInView(Button.class).withText("Határidő hosszabbítása").exists())
                .isFalse();
        click("Téma módosítása");
        dialogClick("Téma módosítása");
        assertThat(text()).contains("Kérdés");
        click("Lezárás válasz nélkül");
        dialogClick("Lezárom");
        assertThat(text()).contains("Lezárva");
        assertThat(find(AnswerForm.class).exists()).isFalse();
        click("Újranyitás");
        assertThat(text()).contains("Válaszra vár");
    }

    @Test
    void aMessageThatIsNotThereIsNotFound() {
        for (String key : List.of(UUID.randomUUID().toString(), "rubbish")) {
            UI.getCurrent().navigate("ugyintezo/uzenetek/" + key);
            assertThat(getCurrentView()).isNotInstanceOf(ClerkThreadView.class);
        }
    }

    @Test
    void writingDownFindsTheCustomerAndLeadsToTheMessage() {
        jdbc.sql("delete from customer where customer_id = '714000001'").update();
        new CustomerData(jdbc).customer("714000001").with("name", "Nagy Béla").insert();
        UI.getCurrent().navigate("ugyintezo/uzenetek/uj");
        click("Rögzítem");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("2 mezőt javítani kell");
        test(field("Ügyfél-azonosító")).setValue("714000002");
        click("Ügyfél keresése");
        assertThat(text()).contains("Nincs ilyen azonosító");
        test(field("Ügyfél-azonosító")).setValue("714000001");
        click("Ügyfél keresése");
        assertThat(field("Név").getValue()).isEqualTo("Nagy Béla");
        test(find(TextArea.class).single()).setValue("Nem udvarias az ügyintéző.");
        click("Rögzítem");
        assertThat(getCurrentView()).isInstanceOf(ClerkThreadView.class);
        assertThat(text()).contains("Nagy Béla", "Személyesen", "714000001", "Felvette");
    }

    private void open(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private void openThread() {
        UI.getCurrent().navigate("ugyintezo/uzenetek/" + id);
        assertThat(getCurrentView()).isInstanceOf(ClerkThreadView.class);
    }

    private int rows() {
        return test(find(Grid.class).single()).size();
    }

    private TextArea answer() {
        return find(TextArea.class).withLabel("Válasz").single();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void chooseTemplate(String title) {
        Select select = find(Select.class).withLabel("Sablon").single();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(each ->
                        ((hu.miho.portal.messages.AnswerTemplate) each).title().equals(title))
                .findFirst()
                .orElseThrow());
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private void dialogClick(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
