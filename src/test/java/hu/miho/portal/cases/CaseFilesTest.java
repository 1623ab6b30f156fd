package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.cases.CaseDetails.Paper;
import hu.miho.portal.documents.Attachments;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.FileRefused;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.ShelvedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of a case from both parties to the clerk; strangers find nothing (S10); on both databases. */
class CaseFilesTest {

    private static final Pattern CODE = Pattern.compile("kod=([0-9A-Z-]+)");

    abstract static class Papers extends CaseLab {

        @Autowired
        OtherPartyService others;

        @Autowired
        Attachments attachments;

        @Test
        void whatIsRequiredHasToBeAttachedAndWhatCanComeLaterNeedNot() {
            UUID id = renamed();
            assertThat(asCustomer(() -> forms.form(id)).firstIncomplete()).isEqualTo(3);
            assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> asCustomer(() -> forms.send(id)));
            attach(id, PaperKind.NAME_DOCUMENT, "kivonat.png", 1);
            assertThat(asCustomer(() -> forms.form(id)).filesOf(PaperKind.NAME_DOCUMENT))
                    .containsExactly("kivonat.png");
            asCustomer(() -> forms.send(id));
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
        }

        @Test
        void filesGetSubNumbersAtRegistrationAndTheirNamesStandInTheRequest() throws Exception {
            UUID id = sentWithPaper();
            assertThat(details(id).papers())
                    .extracting(paper -> paper.number("2026/00001"), Paper::kind, Paper::fileName)
                    .containsExactly(
                            tuple("2026/00001-1", CaseDocumentKind.REQUEST, null),
                            tuple(
                                    "2026/00001-2", CaseDocumentKind.ATTACHED, "kivonat.png"));
            byte[] pdf = fetch(asCustomer(() -> papers.own(id, 1)));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document)).contains("kivonat.png");
            }
            assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        }

        @Test
        void theCustomerAndClerksFetchAFileAndEachClerkIsLogged() {
            UUID id = sentWithPaper();
            assertThat(fetch(asCustomer(() -> papers.own(id, 2)))).startsWith(0x89, 'P', 'N', 'G');
            assertThat(fetch(asClerk(() -> papers.any(id, 2)))).startsWith(0x89, 'P', 'N', 'G');
            assertThat(jdbc.sql("select count(*) from audit_event where action = 'case.document-seen' and subject = ?")
                            .param("case 2026/00001")
                            .query(Long.class)
                            .single())
                    .isPositive();
        }

        @Test
        void strangersFindNeitherTheGatheredNorTheFiledFiles() {
            UUID draft = renamed();
            ShelvedFile file = attach(draft, PaperKind.NAME_DOCUMENT, "kivonat.png", 1);
            FileShelf foreign = asStranger(() -> uploads.own(draft, PaperKind.NAME_DOCUMENT));
            assertThat(foreign.files()).isEmpty();
            assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> foreign.add("x.png", photo(2)));
            assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> foreign.remove(file.id()));
            assertThat(fetch(foreign.download(file.id()))).isEmpty();
            asCustomer(() -> forms.send(draft));
            assertThat(fetch(asStranger(() -> papers.own(draft, 2)))).isEmpty();
        }

        @Test
        void whatWasSentInCanNeitherBeTakenAwayNorAddedTo() {
            UUID id = renamed();
            FileShelf shelf = asCustomer(() -> uploads.own(id, PaperKind.NAME_DOCUMENT));
            ShelvedFile file = shelf.add("kivonat.png", photo(1));
            asCustomer(() -> forms.send(id));
            assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> shelf.remove(file.id()));
            assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> shelf.add("x.png", photo(2)));
            assertThat(fetch(asCustomer(() -> papers.own(id, 2)))).isNotEmpty();
        }

        @Test
        void theClerkNamesMissingPapersAndTheCustomerAttachesThem() {
            UUID id = taken();
            clerk(
                    id,
                    version -> desk.askForSupplement(
                            id, version, "", Set.of(PaperKind.AUTHORISATION), desk.usualSupplementDay()));
            assertThat(mails.newest(1).getFirst().text()).contains("– Meghatalmazás");
            assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> asCustomer(() -> forms.send(id)));
            attach(id, PaperKind.AUTHORISATION, "meghatalmazas.png", 3);
            asCustomer(() -> forms.send(id));
            assertThat(details(id).papers())
                    .extracting(Paper::kind)
                    .containsExactly(
                            CaseDocumentKind.REQUEST, CaseDocumentKind.SUPPLEMENT, CaseDocumentKind.ATTACHED);
            assertThat(asClerk(() -> desk.open(id)).notHandedIn()).isEmpty();
        }

        @Test
        void theOtherPartyAttachesTheirsByTheCodeAndSeesNobodyElses() {
            UUID id = moved();
            String code = code();
            FileShelf theirs = others(code);
            assertThat(theirs.files()).isEmpty();
            theirs.add("berlet.png", photo(5));
            assertThat(asCustomer(() -> uploads.own(id, PaperKind.TITLE_DOCUMENT)).files())
                    .isEmpty();
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> others("rossz"));
            others.deny(code, "");
            assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> theirs.add("x.png", photo(6)));
            assertThat(theirs.files()).isEmpty();
            Paper paper = details(id).papers().getLast();
            assertThat(paper.fileName()).isEqualTo("berlet.png");
            assertThat(paper.isForCustomer()).isFalse();
            assertThat(fetch(asCustomer(() -> papers.own(id, paper.subNo())))).isEmpty();
            assertThat(fetch(asClerk(() -> papers.any(id, paper.subNo())))).isNotEmpty();
        }

        @Test
        void aForgottenDraftTakesItsFilesAlong() {
            UUID id = renamed();
            attach(id, PaperKind.NAME_DOCUMENT, "kivonat.png", 1);
            asCustomer(() -> {
                service.discard(id);
                return id;
            });
            assertThat(attachments.of(CaseEnclosures.gathered(
                            id, CasePage.Party.APPLICANT, PaperKind.NAME_DOCUMENT)))
                    .isEmpty();
        }

        private FileShelf others(String code) {
            return uploads.others(code, PaperKind.TITLE_DOCUMENT);
        }

        private ShelvedFile attach(UUID id, PaperKind paper, String name, int grey) {
            return asCustomer(() -> uploads.own(id, paper).add(name, photo(grey)));
        }

        private UUID sentWithPaper() {
            UUID id = renamed();
            attach(id, PaperKind.NAME_DOCUMENT, "kivonat.png", 1);
            asCustomer(() -> forms.send(id));
            return id;
        }

        private UUID renamed() {
            UUID id = asCustomer(
                    () -> service.start("name-transfer", Formats.HUNGARIAN).id());
            asCustomer(() -> forms.keep(id, Map.of("reason", "OWN_NAME", "changed-name", "Szabó Ilona"), 2));
            return id;
        }

        private UUID moved() {
            UUID id = asCustomer(
                    () -> service.start("change-of-occupant", Formats.HUNGARIAN).id());
            asCustomer(() -> forms.keep(
                    id,
                    Map.of(
                            "places", CUSTOMER + "/00000001",
                            "date", "2026-11-20",
                            "new-name", "Nagy Béla",
                            "new-email", "nagy@example.com",
                            "last-bill", AddressQuestion.join("1011", "Budapest", "Fő utca 1.")),
                    1));
            asCustomer(() -> forms.send(id));
            return id;
        }

        private String code() {
            return mails.newest(20).stream()
                    .map(mail -> CODE.matcher(mail.text()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a download sends; empty when it answers "not found". */
    static byte[] fetch(DownloadHandler handler) {
        try {
            var sent = new ByteArrayOutputStream();
            VaadinResponse response = mock(VaadinResponse.class);
            when(response.getOutputStream()).thenReturn(sent);
            handler.handleDownloadRequest(new DownloadEvent(
                    mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a")));
            verify(response, sent.size() == 0 ? times(1) : never()).sendError(eq(404), anyString());
            return sent.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Papers {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Papers {}
}
