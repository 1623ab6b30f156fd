package hu.miho.portal.feeds.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import hu.miho.portal.feeds.FeedKind;
import hu.miho.portal.feeds.FeedOptions;
import hu.miho.portal.feeds.FeedOutcome;
import hu.miho.portal.feeds.FeedProblem;
import hu.miho.portal.feeds.FeedProgress;
import hu.miho.portal.feeds.FeedReport;
import hu.miho.portal.feeds.FeedRun;
import hu.miho.portal.feeds.FeedService;
import hu.miho.portal.feeds.FeedUploads;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.FeedBuilder;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ClerkGrid;
import hu.miho.portal.ui.FileRefused;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.FileSystemUtils;

/** What clerks see of the feeds. All feeds here are refused, so that nothing is left in the tests' shared database. */
@PortalTest
@SignedInAs(role = Roles.CLERK)
class FeedRunsViewTest extends SpringBrowserlessTest {

    @Autowired
    FeedService feeds;

    @Value("${portal.feeds.inbox}")
    Path inbox;

    @BeforeEach
    void anEmptyInboxAndHungarian() throws Exception {
        FileSystemUtils.deleteRecursively(inbox);
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
    }

    private void aBadFeedLiesInTheInbox(String feedId) {
        FeedBuilder.full(feedId)
                .households(1)
                .set("customers.csv", 2, "birth_date", "1980.05.17")
                .writeTo(inbox.resolve(feedId));
    }

    @Test
    void theInboxIsLookedAtOnDemandAndTheRunAppears() throws Exception {
        aBadFeedLiesInTheInbox("on-demand");
        navigate(FeedRunsView.class);
        test(find(Button.class).withText("Postaláda átnézése most").single()).click();
        waitForTheResult();
        assertThat(textOf(find(NoticeBox.class).single()))
                .contains("Feldolgozott adatátadások: 1, ebből nem vettük át: 1.");
        FeedRun newest = newest();
        assertThat(newest.feedId()).isEqualTo("on-demand");
        assertThat(newest.kind()).isEqualTo(FeedKind.FULL);
        assertThat(newest.outcome()).isEqualTo(FeedOutcome.REFUSED);
        assertThat(newest.takenBy()).contains("@");
        assertThat(test(find(ClerkGrid.class).single()).getRow(0)).isEqualTo(newest);
        assertThat(inbox.resolve("refused/on-demand.report.txt")).exists();
    }

    @Test
    void anEmptyInboxIsSaidToBeEmpty() throws Exception {
        navigate(FeedRunsView.class);
        test(find(Button.class).withText("Postaláda átnézése most").single()).click();
        waitForTheResult();
        assertThat(textOf(find(NoticeBox.class).single())).contains("nincs átvehető adatátadás");
    }

    @Test
    void aRunNamesFileLineColumnValueAndReason() {
        aBadFeedLiesInTheInbox("details");
        feeds.lookIntoInbox(FeedProgress.SILENT);
        navigate("ugyintezo/adatatadas/" + newest().id(), FeedRunView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("details");
        assertThat(textOf(find(NativeTable.class).single()))
                .contains("customers.csv", "birth_date", "1980.05.17", "Nem létező vagy nem éééé-hh-nn alakú dátum.");
    }

    @Test
    void errorsAndWarningsAreToldApartAndSoIsTheirAbsence() {
        aBadFeedLiesInTheInbox("told-apart");
        feeds.lookIntoInbox(FeedProgress.SILENT);
        navigate("ugyintezo/adatatadas/" + newest().id(), FeedRunView.class);
        assertThat(textOf(find(FeedRunView.class).single()))
                .containsPattern("Hibák \\([1-9]")
                .contains("Figyelmeztetések (0)", "Nincs figyelmeztetés.")
                .doesNotContain("Nincs hiba");
    }

    @Test
    void aChecksumIsCutShortAndOpensToTheWhole() {
        FeedBuilder feed = FeedBuilder.full("checksum").households(1);
        String listed = "0123456789abcdef".repeat(4);
        feed.listed("customers.csv", "{\"rows\": 1, \"sha256\": \"" + listed + "\"}")
                .writeTo(inbox.resolve("checksum"));
        feeds.lookIntoInbox(FeedProgress.SILENT);
        navigate("ugyintezo/adatatadas/" + newest().id(), FeedRunView.class);
        assertThat(find(ShortChecksum.class).all())
                .hasSize(2)
                .extracting(ShortChecksum::getSummaryText)
                .allMatch(summary -> summary.contains("…") && summary.length() < 120)
                .anyMatch(summary -> summary.contains("0123456789ab…"));
        assertThat(find(ShortChecksum.class).all())
                .anyMatch(details -> textOf(details).contains(listed));
    }

    @Test
    void clerksDoNotUpload(@Autowired FeedUploads uploads) {
        navigate(FeedRunsView.class);
        assertThat(find(UploadPanel.class).exists()).isFalse();
        assertThatThrownBy(uploads::place).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @SignedInAs(role = Roles.LEAD_CLERK)
    void anUploadedFeedIsLookedAtAndNothingOfItStays(@Autowired FeedUploads uploads, @TempDir Path folder)
            throws Exception {
        navigate(FeedRunsView.class);
        assertThat(find(UploadPanel.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Ellenőrzés").single().isEnabled())
                .isFalse();
        FeedUploads.Place place = uploads.place();
        Path archive = folder.resolve("feltöltött adat.zip");
        FeedBuilder.full("uploaded")
                .households(1)
                .set("customers.csv", 2, "birth_date", "1980.05.17")
                .zipTo(archive, "");
        assertThatThrownBy(() -> place.add("adat.pdf", archive)).isInstanceOf(FileRefused.class);
        String name = place.add("../feltöltött adat.zip", archive).name();
        assertThat(name).isEqualTo("felt_lt_tt_adat.zip");
        assertThatThrownBy(() -> place.add("még egy.zip", archive)).isInstanceOf(FileRefused.class);
        FeedReport report = uploads.take(place, FeedOptions.by("").lookingOnly(true));
        assertThat(report.outcome()).isEqualTo(FeedOutcome.REFUSED);
        assertThat(report.run().takenBy()).contains("@");
        assertThat(place.files()).hasSize(1);
        place.clear();
        place.clear();
        assertThat(place.files()).isEmpty();
        assertThatThrownBy(() -> uploads.take(place, FeedOptions.by(""))).isInstanceOf(IllegalStateException.class);
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("portal-feed-")
                            && Files.exists(path.resolve(name))))
                    .isEmpty();
        }
    }

    @Test
    @SignedInAs(role = Roles.LEAD_CLERK)
    void whoLeavesThePageWhileItIsReadTakesNothingFromTheImport(@Autowired FeedUploads uploads, @TempDir Path folder)
            throws Exception {
        FeedUploads.Place place = uploads.place();
        Path archive = folder.resolve("adat.zip");
        FeedBuilder.full("left-alone")
                .households(1)
                .set("customers.csv", 2, "birth_date", "1980.05.17")
                .zipTo(archive, "");
        place.add("adat.zip", archive);
        FeedReport report = uploads.take(
                place, FeedOptions.by("").lookingOnly(true).tellingTo((step, done, total) -> place.clear()));
        assertThat(report.outcome()).isEqualTo(FeedOutcome.REFUSED);
        assertThat(report.errors()).extracting(FeedProblem::file).contains("customers.csv");
        assertThat(place.files()).isEmpty();
    }

    @Test
    void whatTheBillingSystemHasNotAnsweredStandsBelow() {
        navigate(FeedRunsView.class);
        assertThat(textOf(find(FeedRunsView.class).single()))
                .contains("Visszaigazolásra váró változások", "Elutasított változások");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999", "x", "99999999999999999999"})
    void aRunThatIsNotThereIsNotFound(String run) {
        UI.getCurrent().navigate("ugyintezo/adatatadas/" + run);
        assertThat(textOf((Component) getCurrentView())).contains("Ez az oldal nem található");
    }

    @Test
    @SignedInAs(role = Roles.CUSTOMER)
    void customersAreTurnedAwayFromTheService() {
        assertThatThrownBy(() -> feeds.runs(PageRequest.of(0, 10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feeds.report(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feeds.lookIntoInbox(FeedProgress.SILENT)).isInstanceOf(AccessDeniedException.class);
    }

    private FeedRun newest() {
        List<FeedRun> runs = feeds.runs(PageRequest.of(0, 1));
        return runs.getFirst();
    }

    private void waitForTheResult() throws InterruptedException {
        for (int i = 0; i < 100 && find(NoticeBox.class).all().isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            roundTrip();
        }
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
