package hu.miho.portal.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.content.NewsAudience;
import hu.miho.portal.content.NewsDesk;
import hu.miho.portal.content.NewsDraft;
import hu.miho.portal.content.NewsKind;
import hu.miho.portal.content.PlaceDirectory.Served;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** A clerk writes an outage, and those whom it concerns find it above their pages. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(role = Roles.CLERK)
class NewsPagesTest extends SpringBrowserlessTest {

    private static final String HIT = "852100001";
    private static final String NEIGHBOUR = "852100002";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NewsDesk desk;

    @Autowired
    TestUsers users;

    @Autowired
    Clock clock;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void twoBuildings() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        var data = new CustomerData(jdbc);
        for (String customer : List.of(HIT, NEIGHBOUR)) {
            data.customer(customer).insert();
            data.place(customer + "/00000001")
                    .with("building_id", "B-" + customer)
                    .with("substation_id", "HK-" + customer)
                    .with("address_line", "Fagyöngy utca " + customer + ".")
                    .insert();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOutageIsWrittenForABuildingAndSeenThereAlone() {
        open("ugyintezo/tartalom");
        assertThat(find(Anchor.class).from(page()).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("ugyintezo/tartalom/hir/"));
        open("ugyintezo/tartalom/hir/" + id);
        press("Mentés");
        assertThat(text("Cím magyarul").getErrorMessage()).isEqualTo("Írjon címet.");
        assertThat(find(MultiSelectComboBox.class).single().getErrorMessage()).contains("mely épületeket");
        text("Cím magyarul").setValue("Melegvíz-szünet");
        area("Szöveg magyarul").setValue("Csere miatt **délig** nincs melegvíz.");
        date("Eddig").setValue(today().toLocalDate().plusDays(1));
        text("Eddig: óra, perc").setValue("25:00");
        press("Mentés");
        assertThat(text("Eddig: óra, perc").getErrorMessage()).contains("8:30");
        text("Eddig: óra, perc").setValue("12:30");
        find(MultiSelectComboBox.class)
                .single()
                .setValue(Set.of(new Served("B-" + HIT, "3527 Miskolc, Fagyöngy utca " + HIT + ".", 1)));
        press("Mentés");
        assertThat(shown()).contains("Előzmények", "Melegvíz-szünet").doesNotContain("content.");
        open("ugyintezo/tartalom");
        assertThat(shown()).contains("Melegvíz-szünet", "Üzemzavar, szünet", "Épületeket", "Látszik");

        as(HIT);
        open("szamlak");
        assertThat(own())
                .hasSize(1)
                .first()
                .satisfies(box -> assertThat(box.getElement().getTextRecursively())
                        .contains("Melegvíz-szünet", "Csere miatt délig nincs melegvíz.", "12:30"));
    }

    @Test
    void theNeighbourIsNotBothered() {
        desk.save(
                id,
                0,
                new NewsDraft(
                        NewsKind.OUTAGE,
                        NewsAudience.SUBSTATIONS,
                        Set.of("HK-" + HIT),
                        "Melegvíz-szünet",
                        "",
                        "Szöveg",
                        "",
                        today().minusHours(1),
                        today().plusHours(1)));
        as(NEIGHBOUR);
        open("szamlak");
        assertThat(own()).isEmpty();
        open("attekintes");
        assertThat(shown()).doesNotContain("Melegvíz-szünet");
    }

    @Test
    void newsForAllIsOnTheFirstPagesOnly() {
        desk.save(id, 0, draft(NewsKind.NEWS, "Új ügyfélszolgálati rend"));
        as(HIT);
        open("attekintes");
        assertThat(shown()).contains("Új ügyfélszolgálati rend");
        open("szamlak");
        assertThat(own()).isEmpty();
        SecurityContextHolder.clearContext();
        open("");
        assertThat(shown()).contains("Hírek", "Új ügyfélszolgálati rend");
    }

    @Test
    void aColleagueWhoWasFasterIsNotOverwrittenUnasked() {
        desk.save(id, 0, draft(NewsKind.NEWS, "Első"));
        open("ugyintezo/tartalom/hir/" + id);
        text("Cím magyarul").setValue("Az enyém");
        desk.save(id, 1, draft(NewsKind.NEWS, "A kollégáé"));
        press("Mentés");
        assertThat(shown()).contains("Egy kolléga közben elmentette");
        assertThat(text("Cím magyarul").getValue()).isEqualTo("Az enyém");
        assertThat(desk.history(id).getFirst().content().titleHu()).isEqualTo("A kollégáé");
        press("Az övét töltöm be");
        assertThat(text("Cím magyarul").getValue()).isEqualTo("A kollégáé");
        text("Cím magyarul").setValue("Közös");
        press("Mentés");
        assertThat(desk.history(id).getFirst().content().titleHu()).isEqualTo("Közös");
    }

    @Test
    void onesOwnCanBeSavedOverTheColleaguesWhichStaysInTheHistory() {
        desk.save(id, 0, draft(NewsKind.NEWS, "Első"));
        open("ugyintezo/tartalom/hir/" + id);
        text("Cím magyarul").setValue("Az enyém");
        desk.save(id, 1, draft(NewsKind.NEWS, "A kollégáé"));
        press("Mentés");
        press("A sajátomat mentem");
        assertThat(desk.history(id))
                .extracting(state -> state.content().titleHu())
                .containsExactly("Az enyém", "A kollégáé", "Első");
    }

    @Test
    void anEarlierStateIsLoadedIntoTheFormAndSavedFromThere() {
        desk.save(id, 0, draft(NewsKind.NEWS, "Régi"));
        desk.save(id, 1, draft(NewsKind.NEWS, "Új"));
        open("ugyintezo/tartalom/hir/" + id);
        test(find(Button.class).withText("Betöltöm").all().getLast()).click();
        assertThat(text("Cím magyarul").getValue()).isEqualTo("Régi");
        assertThat(desk.history(id)).hasSize(2);
        press("Mentés");
        assertThat(desk.history(id).getFirst().content().titleHu()).isEqualTo("Régi");
    }

    @Test
    void withdrawingIsAskedAbout() {
        desk.save(id, 0, draft(NewsKind.NEWS, "Téves hír"));
        open("ugyintezo/tartalom/hir/" + id);
        press("Visszavonás");
        assertThat(desk.find(id).orElseThrow().state().name()).isEqualTo("SHOWN");
        test(find(Button.class).withText("Visszavonás").all().getLast()).click();
        assertThat(desk.find(id).orElseThrow().state().name()).isEqualTo("WITHDRAWN");
        open("ugyintezo/tartalom/hir/nincs-ilyen");
        assertThat(shown()).contains("Ez az oldal nem található");
    }

    @Test
    void choosingAudiencesOffersBuildingsOrSubstations() {
        open("ugyintezo/tartalom/hir/" + id);
        assertThat(find(MultiSelectComboBox.class).single().getLabel()).isEqualTo("Épületek");
        audience(NewsAudience.SUBSTATIONS);
        assertThat(find(MultiSelectComboBox.class).single().getLabel()).isEqualTo("Hőközpontok");
        audience(NewsAudience.ALL);
        assertThat(find(MultiSelectComboBox.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void audience(NewsAudience wanted) {
        ((Select<NewsAudience>) find(Select.class).withCaption("Kiket érint").single()).setValue(wanted);
    }

    private NewsDraft draft(NewsKind kind, String title) {
        return new NewsDraft(kind, NewsAudience.ALL, Set.of(), title, "", "Szöveg", "", today().minusHours(1), null);
    }

    private LocalDateTime today() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    private void as(String customer) {
        SecurityContextHolder.getContext().setAuthentication(users.customer(List.of(customer)));
    }

    private List<Div> own() {
        return find(Div.class).withClassName("own-news").all();
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

    private DatePicker date(String caption) {
        return find(DatePicker.class).withCaption(caption).single();
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
