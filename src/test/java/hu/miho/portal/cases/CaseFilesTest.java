package hu.miho.portal.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import hu.miho.portal.documents.Attachment;
import hu.miho.portal.documents.Attachments;
import hu.miho.portal.documents.DocumentFilter;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.FileRefused;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.ShelvedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The papers of a case from both parties to the clerk; strangers find nothing (S10); on both databases. */
class CaseFilesTest {

    private static final Pattern CODE = Pattern.compile("kod=([0-9A-Z-]+)");

    abstract static class Papers extends CaseLab {

        @Autowired
        DocumentService documents;

        @Autowired
        CaseTalk talk;

        @Autowired
        OtherPartyService others;

        @Autowired
        Attachments attachments;

        @Autowired
        Invitations invitations;

        @Autowired
        CaseRepository cases;

        @Autowired
        TransactionOperations transaction;

        @Test
        void whatIsRequiredHasToBeAttachedAndWhatCanComeLaterNeedNot() {
            UUID id = renamed();
            assertThat(asCustomer(() -> forms.form(id)).firstIncomplete()).isEqualTo(3);
            assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> asCustomer(() -> forms.send(id)));
            attach(id, PaperKind.NAME_DOCUMENT, "kivonat.png", 1);
            assertThat(asCustomer(() -> forms.form(id)).filesOf(CasePage.Party.APPLICANT, PaperKind.NAME_DOCUMENT))
                    .containsExactly("kivonat.png");
            asCustomer(() -> forms.send(id));
            assertThat(state(id)).isEqualTo(CaseState.REGISTERED);
        }

        @Test
        void filesGetSubNumbersAtRegistrationAndTheirNamesStandInTheRequest() {
            UUID id = sentWithPaper();
            assertThat(details(id).papers())
                    .extracting(paper -> paper.number("2026/00001"), Paper::kind, Paper::fileName)
                    .containsExactly(
                            tuple("2026/00001-1", CaseDocumentKind.REQUEST, null),
                            tuple("2026/00001-2", CaseDocumentKind.ATTACHED, "kivonat.png"));
            byte[] pdf = fetch(asCustomer(() -> papers.own(id, 1)));
            assertThat(text(asCustomer(() -> papers.own(id, 1)))).contains("kivonat.png");
            assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        }

        @Test
        void theCustomerAndClerksFetchAFileAndEachClerkIsLogged() {
            UUID id = sentWithPaper();
            long before = documentsSeen();
            assertThat(fetch(asCustomer(() -> papers.own(id, 2)))).startsWith(0x89, 'P', 'N', 'G');
            DownloadHandler download = asClerk(() -> papers.any(id, 2));
            assertThat(documentsSeen()).isEqualTo(before);
            assertThat(fetch(download)).startsWith(0x89, 'P', 'N', 'G');
            assertThat(documentsSeen()).isEqualTo(before + 1);
            assertThat(fetch(asClerk(() -> papers.any(id, 3)))).isEmpty();
            assertThat(documentsSeen()).isEqualTo(before + 1);
        }

        @Test
        void whatWasSentInAndDecidedStandsInTheDocumentStoreOfNobodyElse() throws IOException {
            UUID id = sentWithPaper();
            clerk(id, version -> desk.take(id, version));
            writesWithAPicture(id);
            clerk(id, version -> desk.approve(id, version));
            List<DocumentRow> rows = asCustomer(() -> documents.documents(DocumentFilter.ALL));
            assertThat(rows)
                    .extracting(DocumentRow::kind)
                    .containsExactlyInAnyOrder(
                            DocumentKind.SENT_IN, DocumentKind.SENT_IN, DocumentKind.SENT_IN, DocumentKind.DECISION);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.origin())
                            .isEqualTo(new DocumentOrigin("2026/00001", "ugyeim/" + id, "cases.state.APPROVED")));
            assertThat(rows).extracting(DocumentRow::title).anyMatch(title -> title.contains("kivonat.png"));
            assertThat(asCustomer(() -> documents.documents(new DocumentFilter(null, 2026, "2026/00001"))))
                    .hasSize(4);
            for (DocumentRow row : rows) {
                assertThat(fetch(asCustomer(() -> documents.download(row.documentNo()))))
                        .isNotEmpty();
                assertThat(fetch(asStranger(() -> documents.download(row.documentNo()))))
                        .isEmpty();
            }
            assertThat(fetch(asCustomer(() -> documents.download("case:x")))).isEmpty();
            assertThat(fetch(asCustomer(() -> documents.download("case-file:x"))))
                    .isEmpty();
            assertThat(asStranger(() -> documents.documents(DocumentFilter.ALL)))
                    .isEmpty();
        }

        private void writesWithAPicture(UUID id) {
            UUID post = UUID.randomUUID();
            asCustomer(() -> talk.files(id, post).add("foto.png", photo(7)));
            asCustomer(() -> {
                talk.write(id, post, "Itt a kép.");
                return id;
            });
        }

        @Test
        void severalDocumentsComeInOneFileAndForAStrangerNothingButItsContents() throws IOException {
            UUID id = sentWithPaper();
            List<DocumentRow> rows = asCustomer(() -> documents.documents(DocumentFilter.ALL));
            Map<String, byte[]> files = unzip(fetch(asCustomer(() -> documents.zip(rows))));
            assertThat(files.keySet())
                    .hasSize(3)
                    .anyMatch(name -> name.matches("00[12]-2026-00001-1\\.pdf"))
                    .anyMatch(name -> name.matches("00[12]-.*kivonat.*\\.png"))
                    .contains("tartalom.csv");
            assertThat(files.values()).allSatisfy(bytes -> assertThat(bytes).isNotEmpty());
            assertThat(new String(files.get("tartalom.csv"), UTF_8)).contains("kivonat.png", "2026/00001");
            Map<String, byte[]> foreign = unzip(fetch(asStranger(() -> documents.zip(rows))));
            assertThat(foreign.keySet()).containsExactly("tartalom.csv");
            assertThat(new String(foreign.get("tartalom.csv"), UTF_8)).contains("nem tölthető le");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> asCustomer(() -> documents.zip(Collections.nCopies(201, rows.getFirst()))));
            assertThat(details(id).papers()).hasSize(2);
        }

        private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
            var files = new LinkedHashMap<String, byte[]>();
            try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
            return files;
        }

        @Test
        void whatWasHandedInIsNotAskedForAgain() {
            UUID id = sentWithPaper();
            clerk(id, version -> desk.take(id, version));
            clerk(
                    id,
                    version ->
                            desk.askForSupplement(id, version, "Kérjük a nevet.", Set.of(), desk.usualSupplementDay()));
            assertThat(asCustomer(() -> forms.form(id)).pages().getLast().papers())
                    .extracting(NeededPaper::kind)
                    .containsExactly(PaperKind.AUTHORISATION, PaperKind.OTHER);
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
            assertThat(asCustomer(() -> forms.form(id)).pages().getLast().papers())
                    .extracting(NeededPaper::kind, NeededPaper::isRequired)
                    .containsExactly(tuple(PaperKind.AUTHORISATION, true), tuple(PaperKind.OTHER, false));
            attach(id, PaperKind.AUTHORISATION, "meghatalmazas.png", 3);
            asCustomer(() -> forms.send(id));
            assertThat(details(id).papers())
                    .extracting(Paper::kind)
                    .containsExactly(CaseDocumentKind.REQUEST, CaseDocumentKind.SUPPLEMENT, CaseDocumentKind.ATTACHED);
            assertThat(asClerk(() -> desk.open(id)).notHandedIn()).isEmpty();
        }

        @Test
        void theOtherPartyAttachesTheirsByTheCodeAndSeesNobodyElses() {
            UUID id = moved();
            String code = code();
            FileShelf theirs = others(code);
            assertThat(theirs.files()).isEmpty();
            theirs.add("berlet.png", photo(5));
            assertThat(asCustomer(() -> uploads.own(id, PaperKind.TITLE_DOCUMENT))
                            .files())
                    .extracting(ShelvedFile::name)
                    .containsExactly("adasvetel.png");
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
            assertThat(gathered(id)).isEmpty();
        }

        @Test
        void aWithdrawnCaseForgetsWhatBothPartiesHadGathered() {
            UUID id = moved();
            others(code()).add("berlet.png", photo(5));
            assertThat(gathered(id)).containsExactlyInAnyOrder("adasvetel.png", "berlet.png");
            asCustomer(() -> {
                service.withdraw(id);
                return id;
            });
            assertThat(gathered(id)).isEmpty();
        }

        @Test
        void anUploadThatEndsWhileTheCaseIsSentInIsRefusedAndLiesNowhere() {
            UUID id = renamed();
            attach(id, PaperKind.NAME_DOCUMENT, "kivonat.png", 1);
            FileShelf shelf = asCustomer(() -> uploads.own(id, PaperKind.NAME_DOCUMENT));
            CompletableFuture<ShelvedFile> late =
                    whileLocked(id, () -> shelf.add("keso.png", photo(2)), () -> asCustomer(() -> forms.send(id)));
            assertThatThrownBy(late::join).hasCauseInstanceOf(FileRefused.class);
            assertThat(gathered(id)).isEmpty();
            assertThat(details(id).papers()).extracting(Paper::fileName).doesNotContain("keso.png");
        }

        @Test
        void aRequiredPaperCannotBeTakenAwayWhileTheCaseIsSentIn() {
            UUID id = renamed();
            FileShelf shelf = asCustomer(() -> uploads.own(id, PaperKind.NAME_DOCUMENT));
            UUID file = shelf.add("kivonat.png", photo(1)).id();
            CompletableFuture<UUID> late = whileLocked(
                    id,
                    () -> {
                        shelf.remove(file);
                        return file;
                    },
                    () -> asCustomer(() -> forms.send(id)));
            assertThatThrownBy(late::join).hasCauseInstanceOf(FileRefused.class);
            assertThat(details(id).papers()).extracting(Paper::fileName).contains("kivonat.png");
        }

        @Test
        void theOtherPartysUploadThatEndsAfterAWithdrawalIsRefusedAndLiesNowhere() {
            UUID id = moved();
            FileShelf shelf = others(code());
            CompletableFuture<ShelvedFile> late = whileLocked(
                    id,
                    () -> shelf.add("keso.png", photo(2)),
                    () -> asCustomer(() -> {
                        service.withdraw(id);
                        return id;
                    }));
            assertThatThrownBy(late::join).hasCauseInstanceOf(FileRefused.class);
            assertThat(gathered(id)).isEmpty();
        }

        @Test
        void whatTheCustomerAttachedCanBeReadWhileTheOtherPartyIsWaitedForAndNotChanged() {
            UUID id = moved();
            FileShelf shelf = asCustomer(() -> uploads.own(id, PaperKind.TITLE_DOCUMENT));
            assertThat(shelf.files()).extracting(ShelvedFile::name).containsExactly("adasvetel.png");
            UUID file = shelf.files().getFirst().id();
            assertThat(fetch(shelf.download(file))).isNotEmpty();
            assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> shelf.remove(file));
            assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> shelf.add("x.png", photo(2)));
            assertThat(asStranger(() -> uploads.own(id, PaperKind.TITLE_DOCUMENT))
                            .files())
                    .isEmpty();
        }

        @Test
        void theOtherPartysAnswersStandInAStatementThatOnlyClerksRead() {
            UUID id = moved();
            confirmByOther();
            assertThat(details(id).papers())
                    .extracting(Paper::kind, Paper::isForCustomer)
                    .containsExactly(
                            tuple(CaseDocumentKind.REQUEST, true),
                            tuple(CaseDocumentKind.STATEMENT, false),
                            tuple(CaseDocumentKind.ATTACHED, true));
            assertThat(text(asCustomer(() -> papers.own(id, 1))))
                    .contains("Nagy Béla", "1011 Budapest")
                    .doesNotContain("Titkos köz", "Eger", "1990", "123 4567");
            assertThat(fetch(asCustomer(() -> papers.own(id, 2)))).isEmpty();
            assertThat(text(asClerk(() -> papers.any(id, 2))))
                    .contains("A másik fél nyilatkozata", "Nagy Béla", "Titkos köz 7.", "Eger", "1990")
                    .doesNotContain("1011 Budapest");
            assertThat(PdfStandards.brokenIn(fetch(asClerk(() -> papers.any(id, 2)))))
                    .isEmpty();
        }

        @Test
        void aSupplementDoesNotTellTheOtherPartysAnswersEither() {
            UUID id = moved();
            confirmByOther();
            clerk(id, version -> desk.take(id, version));
            clerk(
                    id,
                    version ->
                            desk.askForSupplement(id, version, "Kérjük a címet.", Set.of(), desk.usualSupplementDay()));
            asCustomer(() -> forms.send(id));
            Paper last = details(id).papers().getLast();
            assertThat(last.kind()).isEqualTo(CaseDocumentKind.SUPPLEMENT);
            assertThat(text(asCustomer(() -> papers.own(id, last.subNo()))))
                    .contains("1011 Budapest")
                    .doesNotContain("Titkos köz", "123 4567");
        }

        @Test
        void whatTheOtherPartyUploadedAndNeverSentIsForgottenWhenTheyStaySilent() {
            UUID id = moved();
            others(code()).add("berlet.png", photo(5));
            clock.advance(Duration.ofDays(11));
            invitations.goOnWithoutAnswer();
            assertThat(details(id).papers()).extracting(Paper::fileName).containsExactly(null, "adasvetel.png");
            assertThat(gathered(id)).isEmpty();
        }

        /**
         * Somebody is at work on the case when another step has been permitted already: that one waits, and finds the case
         * changed.
         */
        private <T> CompletableFuture<T> whileLocked(UUID id, Supplier<T> late, Supplier<?> step) {
            CompletableFuture<T> waiting = transaction.execute(status -> {
                cases.lock(id).orElseThrow();
                var started = CompletableFuture.supplyAsync(late);
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> started.get(700, TimeUnit.MILLISECONDS));
                step.get();
                return started;
            });
            return Objects.requireNonNull(waiting);
        }

        /** The names of what both parties have attached and not sent in. */
        private List<String> gathered(UUID id) {
            return Stream.of(CasePage.Party.values())
                    .flatMap(party -> Stream.of(PaperKind.values())
                            .flatMap(paper -> attachments.of(CaseEnclosures.gathered(id, party, paper)).stream()))
                    .map(Attachment::fileName)
                    .toList();
        }

        private long documentsSeen() {
            return jdbc.sql("select count(*) from audit_event where action = 'case.document-seen' and subject = ?")
                    .param("case 2026/00001")
                    .query(Long.class)
                    .single();
        }

        private static String text(DownloadHandler download) {
            try (var document = Loader.loadPDF(fetch(download))) {
                return new PDFTextStripper().getText(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void confirmByOther() {
            others.confirm(
                    code(),
                    Map.of(
                            "birth-place", "Eger",
                            "birth-date", "1990-02-03",
                            "new-phone", "06 30 123 4567",
                            "billing", AddressQuestion.join("3300", "Bogács", "Titkos köz 7."),
                            "method", "BANK_TRANSFER"),
                    "2026-11");
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
            attach(id, PaperKind.TITLE_DOCUMENT, "adasvetel.png", 9);
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
