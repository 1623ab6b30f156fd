package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import hu.miho.portal.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The field and its rows: what is there, what comes, what is refused, what is taken away and brought back. */
@PortalTest
class FileUploadTest extends SpringBrowserlessTest {

    private final Shelf shelf = new Shelf();
    private FileUpload field;

    @BeforeEach
    void show() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        shelf.put("szerződés.pdf", 1_500_000);
        open();
    }

    @Test
    void whatIsThereAlreadyIsListedWithItsSizeAndALink() {
        assertThat(text()).contains("szerződés.pdf", "1,5\u00a0MB", "legfeljebb 10\u00a0MB", "legfeljebb 3 fájl");
        assertThat(button("Törlés: szerződés.pdf").isVisible()).isTrue();
    }

    @Test
    void aFileThatIsTakenAwayCanBeBroughtBack() {
        var changes = new ArrayList<String>();
        field.onChange(() -> changes.add("changed"));

        test(button("Törlés: szerződés.pdf")).click();
        assertThat(shelf.files()).isEmpty();
        assertThat(text()).contains("szerződés.pdf törölve");

        test(button("A törlés visszavonása: szerződés.pdf")).click();
        assertThat(shelf.files()).hasSize(1);
        assertThat(button("Törlés: szerződés.pdf").isVisible()).isTrue();
        assertThat(changes).hasSize(2);
    }

    @Test
    void whenItsPlaceIsTakenTheReasonStandsInItsRow() {
        test(button("Törlés: szerződés.pdf")).click();
        shelf.refusal = new FileRefused("ui.files.refused.TOO_MANY", 3);

        test(button("A törlés visszavonása: szerződés.pdf")).click();

        assertThat(text()).contains("Legfeljebb 3 fájlt csatolhat");
    }

    @Test
    void whatArrivesIsListedAndReadOut() throws IOException {
        receive("mérő.jpg", new ByteArrayInputStream(new byte[2048]), 2048);

        assertThat(text()).contains("mérő.jpg", "2\u00a0kB", "mérő.jpg csatolva");
        assertThat(shelf.seen).doesNotExist();
    }

    @Test
    void whatIsRefusedIsSaidBesideItsNameUntilItIsUnderstood() throws IOException {
        shelf.refusal = new FileRefused("ui.files.refused.DAMAGED");
        UploadEvent event = receive("kép.jpg", new ByteArrayInputStream(new byte[9]), 9);

        verify(event).reject();
        assertThat(text()).contains("kép.jpg", "A fájl hiányos vagy sérült");
        assertThat(shelf.seen).doesNotExist();
        test(button("Rendben, az üzenet eltüntetése: kép.jpg")).click();
        assertThat(text()).doesNotContain("kép.jpg");
    }

    @Test
    void aFileThatSaysItIsTooLargeIsNotRead() throws IOException {
        var unread = mock(InputStream.class);
        receive("nagy.pdf", unread, (10 << 20) + 1);

        assertThat(text()).contains("A fájl nagyobb, mint 10\u00a0MB");
        verifyNoInteractions(unread);
    }

    @Test
    void aFileThatDoesNotSayItsSizeIsReadToOneByteTooMany() throws IOException {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 0;
            }
        };
        receive("végtelen.pdf", endless, -1);

        assertThat(text()).contains("A fájl nagyobb, mint 10\u00a0MB");
        assertThat(endless.read).isEqualTo((10 << 20) + 1);
    }

    @Test
    void aRequiredFileIsAskedFor() {
        assertThat(field.checkRequired()).isEmpty();
        test(button("Törlés: szerződés.pdf")).click();

        assertThat(field.checkRequired().map(FieldProblem::text)).contains("Iratok: Csatoljon legalább egy fájlt.");
        assertThat(text()).contains("Csatoljon legalább egy fájlt.");
    }

    @Test
    void inEnglishNoWordIsHungarian() {
        UI.getCurrent().removeAll();
        UI.getCurrent().setLocale(Formats.ENGLISH);
        open();

        assertThat(text()).contains("Choose a file", "Take a photo", "at most 10\u00a0MB a file");
        var words = find(Upload.class).all().getFirst().getI18n();
        assertThat(words.getError().getIncorrectFileType()).startsWith("This is not a PDF");
        assertThat(words.getFile().getRemove()).isEqualTo("Stop the upload");
        assertThat(words.getUploading().getStatus().getProcessing()).isEqualTo("Checking…");
    }

    private void open() {
        field = new FileUpload("Iratok", shelf);
        UI.getCurrent().add(field);
    }

    private UploadEvent receive(String name, InputStream bytes, long size) throws IOException {
        var event = mock(UploadEvent.class);
        when(event.getUI()).thenReturn(UI.getCurrent());
        when(event.getRequest()).thenReturn(mock(VaadinRequest.class));
        when(event.getFileName()).thenReturn(name);
        when(event.getFileSize()).thenReturn(size);
        when(event.getInputStream()).thenReturn(bytes);
        field.receiver().handleUploadRequest(event);
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
        return event;
    }

    private Button button(String ariaLabel) {
        return find(Button.class).all().stream()
                .filter(button ->
                        button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return field.getElement().getTextRecursively();
    }

    /** A shelf in memory. */
    private static final class Shelf implements FileShelf {

        private final Map<UUID, ShelvedFile> there = new LinkedHashMap<>();
        private final Map<UUID, ShelvedFile> away = new LinkedHashMap<>();
        private FileRefused refusal;
        private Path seen = Path.of("nowhere");

        ShelvedFile put(String name, long size) {
            var file = new ShelvedFile(UUID.randomUUID(), name, size);
            there.put(file.id(), file);
            return file;
        }

        @Override
        public FileLimits limits() {
            return new FileLimits(10 << 20, 3, 50 << 20);
        }

        @Override
        public List<ShelvedFile> files() {
            return List.copyOf(there.values());
        }

        @Override
        public ShelvedFile add(String name, Path file) {
            seen = file;
            refuse();
            try {
                return put(name, Files.size(file));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void remove(UUID id) {
            away.put(id, there.remove(id));
        }

        @Override
        public void restore(UUID id) {
            refuse();
            there.put(id, away.remove(id));
        }

        @Override
        public DownloadHandler download(UUID id) {
            return event -> {};
        }

        private void refuse() {
            if (refusal != null) {
                throw refusal;
            }
        }
    }
}
