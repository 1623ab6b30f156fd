package hu.miho.portal.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.billing.IssuedBill;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.messages.TopicTerm;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.Challenges;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NumberChallenge;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing to the office as visitors and customers see it, and following the answer. */
@PortalTest
class WritePagesTest extends SpringBrowserlessTest {

    private static final String MINE = "713000001";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMails mails;

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.com");

    @BeforeEach
    void nobodyHasWritten() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        for (String table : List.of("enquiry", "post", "conversation", "budget_use")) {
            jdbc.sql("delete from " + table).update();
        }
        for (String table : List.of("invoice", "place_of_use", "customer")) {
            jdbc.sql("delete from " + table + " where customer_id = ?")
                    .param(MINE)
                    .update();
        }
        var data = new CustomerData(jdbc);
        data.customer(MINE).insert();
        data.place(MINE + "/00000001").insert();
        data.place(MINE + "/00000002").with("address_line", "Zöldfa u. 2.").insert();
        data.invoice("2026/1", MINE + "/00000001", YearMonth.of(2026, 10), 15_788)
                .insert();
        data.invoice("2026/2", MINE + "/00000002", YearMonth.of(2026, 10), 9_000)
                .insert();
    }

    @Test
    void eachTopicSaysWhatItMeansAndByWhenThereIsAnAnswer() {
        navigate(WriteView.class);
        List<TopicTerm> topics = topics().getListDataView().getItems().toList();
        assertThat(topics).extracting(TopicTerm::topic).containsExactly(Topic.values());
        assertThat(topics).extracting(TopicTerm::days).containsExactly(15, 15, 15, 3, 30);
    }

    @Test
    void aFaultReportBeginsWithWhomToCallDayAndNight() {
        navigate(WriteView.class);
        assertThat(find(UrgentNotice.class).exists()).isFalse();
        choose(Topic.FAULT_REPORT);
        assertThat(text()).contains("Sürgős? Hívja a műszaki ügyeletet!", "+36 46 379 450");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tel:+3646379450");
        choose(Topic.QUESTION);
        assertThat(find(UrgentNotice.class).exists()).isFalse();
    }

    @Test
    void onlyAComplaintAsksForThePostalAddress() {
        navigate(WriteView.class);
        choose(Topic.QUESTION);
        assertThat(find(TextField.class).withLabel("Postai cím").exists()).isFalse();
        choose(Topic.COMPLAINT);
        assertThat(find(TextField.class).withLabel("Postai cím").exists()).isTrue();
    }

    @Test
    void problemsStandAtTheFieldsAndNothingTypedIsLost() {
        navigate(WriteView.class);
        test(field("Telefonszám")).setValue("12");
        click("Elküldöm");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("7 mezőt javítani kell", "Miről ír? válassza ki", "Telefonszám: nem hívható szám");
        assertThat(topics().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("a".repeat(4001));
        click("Elküldöm");
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("1 betűvel hosszabb");
        UI.getCurrent().navigate("elerhetosegek");
        navigate(WriteView.class);
        assertThat(find(TextArea.class).single().getValue()).hasSize(4001);
        assertThat(field("Telefonszám").getValue()).isEqualTo("12");
    }

    @Test
    void theCounterCountsWhatIsTyped() {
        navigate(WriteView.class);
        test(find(TextArea.class).single()).setValue("Jó napot!");
        assertThat(find(TextArea.class).single().getHelperText()).isEqualTo("9\u00a0/\u00a04\u00a0000\u00a0betű");
    }

    @Test
    void aVisitorConfirmsByTheButtonOfTheMailedPageNotByOpeningIt() {
        write(Topic.COMPLAINT);
        assertThat(getCurrentView()).isInstanceOf(SentView.class);
        assertThat(text()).contains("erősítse meg az e-mail címét", email.value(), "24 óráig", "3 nap múlva");
        String token = mails.tokenTo(email);
        for (int look = 0; look < 20; look++) {
            UI.getCurrent().navigate("irjon-nekunk/megerosites", token(token));
        }
        assertThat(statuses()).containsExactly("UNCONFIRMED");
        click("Megerősítem");
        assertThat(statuses()).containsExactly("OPEN");
        assertThat(text()).contains("Megkaptuk az üzenetét", "A panasz száma", "P-20", "Legkésőbb ekkor válaszolunk");
        UI.getCurrent().navigate("irjon-nekunk/megerosites", token(token));
        assertThat(text()).contains("Ezt az üzenetet már megerősítette");
        UI.getCurrent().navigate("irjon-nekunk/megerosites", token("rubbish"));
        assertThat(text()).contains("Ez a hivatkozás nem él");
    }

    @Test
    void theMailedKeyOpensTheThreadWhereOneCanWriteAgain() {
        write(Topic.QUESTION);
        UI.getCurrent().navigate("irjon-nekunk/megerosites", token(mails.tokenTo(email)));
        click("Megerősítem");
        UI.getCurrent().navigate(link("Üzenet megnyitása").getHref());
        assertThat(getCurrentView()).isInstanceOf(VisitorThreadView.class);
        assertThat(text()).contains("<b>Miért</b> ennyi?", "Válaszra vár");
        test(find(TextArea.class).single()).setValue("Még valami.");
        click("Elküldöm");
        assertThat(text()).contains("Üzenetét elküldtük.", "Még valami.");
        assertThat(statuses()).hasSize(1);
    }

    @Test
    void aKeyThatOpensNothingLooksLikeAMissingMessage() {
        for (String path : List.of("irjon-nekunk/AAAA", "irjon-nekunk/" + UUID.randomUUID())) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView()).isInstanceOf(MessageNotFoundPage.class);
        }
    }

    @Test
    @SignedInAs(customers = MINE)
    void aCustomerTypesNothingThatThePortalKnowsAndPicksABillOfThePlace() {
        navigate(WriteView.class);
        assertThat(find(NumberChallenge.class).exists()).isFalse();
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(text()).contains("Kovács Ilona néven írja");
        choose(Topic.BILL_DISPUTE);
        assertThat(bills()).extracting(IssuedBill::invoiceNo).containsExactly("2026/1");
        choosePlace(1);
        assertThat(bills()).extracting(IssuedBill::invoiceNo).containsExactly("2026/2");
        bill().setValue(bills().getFirst());
        test(find(TextArea.class).single()).setValue("Ez sok.");
        click("Elküldöm");
        assertThat(text()).contains("Megkaptuk az üzenetét", "A panasz száma");
        assertThat(jdbc.sql("select invoice_no from enquiry")
                        .query(String.class)
                        .single())
                .isEqualTo("2026/2");
    }

    @Test
    @SignedInAs(customers = MINE)
    void whoeverComesFromABillDisputesIt() {
        UI.getCurrent().navigate("irjon-nekunk", QueryParameters.simple(Map.of("szamla", "2026/1")));
        assertThat(topics().getValue().topic()).isEqualTo(Topic.BILL_DISPUTE);
        assertThat(bill().getValue().invoiceNo()).isEqualTo("2026/1");
        UI.getCurrent().navigate("irjon-nekunk", QueryParameters.simple(Map.of("szamla", "rubbish")));
        assertThat(bill().getValue().invoiceNo()).as("left as it was").isEqualTo("2026/1");
    }

    @Test
    @SignedInAs(customers = MINE)
    void onesOwnMessagesBeginEmptyAndThenLeadToTheThread() {
        navigate(MyMessagesView.class);
        assertThat(text()).contains("Még nem írt nekünk");
        navigate(WriteView.class);
        choose(Topic.QUESTION);
        test(find(TextArea.class).single()).setValue("Mikor?");
        click("Elküldöm");
        String id = jdbc.sql("select id from enquiry").query(String.class).single();
        navigate(MyMessagesView.class);
        assertThat(text()).doesNotContain("Még nem írt nekünk");
        UI.getCurrent().navigate("uzeneteim/" + id);
        assertThat(getCurrentView()).isInstanceOf(OwnThreadView.class);
        assertThat(text()).contains("Mikor?");
        UI.getCurrent().navigate("uzeneteim/" + UUID.randomUUID());
        assertThat(getCurrentView()).isInstanceOf(MessageNotFoundPage.class);
    }

    @Test
    @SignedInAs(customers = "713000002")
    void aForeignMessageLooksLikeAMissingOne() {
        jdbc.sql("insert into enquiry (id, version, status, topic, channel, reference, name, customer_id, language,"
                        + " written_at, due_on, changed_at) values (?, 0, 'OPEN', 'QUESTION', 'ONLINE', 'U-2026/00077',"
                        + " 'Kovács Ilona', ?, 'hu', current_timestamp, current_date, current_timestamp)")
                .params(UUID.fromString("00000000-0000-4000-8000-000000000077"), MINE)
                .update();
        UI.getCurrent().navigate("uzeneteim/00000000-0000-4000-8000-000000000077");
        assertThat(getCurrentView()).isInstanceOf(MessageNotFoundPage.class);
    }

    private void write(Topic topic) {
        navigate(WriteView.class);
        choose(topic);
        test(find(TextArea.class).single()).setValue("<b>Miért</b> ennyi?");
        test(field("Név")).setValue("Kovács Ilona");
        test(field("E-mail cím")).setValue(email.value());
        test(field("Számok emelkedő sorrendben")).setValue(inOrder());
        find(Checkbox.class).single().setValue(true);
        click("Elküldöm");
    }

    private List<String> statuses() {
        return jdbc.sql("select status from enquiry").query(String.class).list();
    }

    private static QueryParameters token(String token) {
        return QueryParameters.simple(Map.of("token", token));
    }

    @SuppressWarnings("unchecked")
    private Choice<TopicTerm> topics() {
        return (Choice<TopicTerm>) find(Choice.class).all().getFirst();
    }

    private void choose(Topic topic) {
        topics().setValue(topics().getListDataView()
                .getItems()
                .filter(each -> each.topic() == topic)
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choosePlace(int item) {
        Select place = find(Select.class).withLabel("Melyik helyről van szó?").single();
        place.setValue(place.getListDataView().getItem(item));
    }

    @SuppressWarnings("unchecked")
    private Select<IssuedBill> bill() {
        return find(Select.class).withLabel("Melyik számláról van szó?").single();
    }

    private List<IssuedBill> bills() {
        return bill().getListDataView().getItems().toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private Anchor link(String text) {
        return find(Anchor.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String inOrder() {
        return Challenges.inOrder(
                find(OrderedList.class).withClassName(Challenges.NUMBERS).single());
    }
}
