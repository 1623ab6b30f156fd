package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.ui.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of several documents is whole, or cannot be opened. */
class DocumentZipTest {

    private static final List<DocumentRow> ROWS = List.of(row("A"), row("B"), row("C"));

    private final I18NProvider texts = mock(I18NProvider.class);
    private final DocumentZip zip = new DocumentZip(texts, new MutableClock("2026-11-25T10:00:00Z"));

    @TempDir
    Path folder;

    @BeforeEach
    void everyTextIsItsKey() {
        when(texts.getTranslation(any(String.class), any(java.util.Locale.class)))
                .thenAnswer(call -> call.getArgument(0, String.class).replace("documents.", ""));
    }

    @Test
    void whatCanBeHadIsThereAndWhatCannotIsNamed() throws IOException {
        Path file = fetch(Map.of(
                "A", hands("egy.pdf"), "B", event -> event.getResponse().sendError(404, ""), "C", hands("egy.pdf")));
        try (var whole = new ZipFile(file.toFile())) {
            assertThat(whole.stream().map(Object::toString))
                    .containsExactly("001-egy.pdf", "003-egy.pdf", "zip.contents.csv");
            assertThat(new String(whole.getInputStream(whole.getEntry("zip.contents.csv"))
                            .readAllBytes()))
                    .contains("B;kind.LETTER;;zip.missing");
        }
    }

    @Test
    void whatBreaksOffLeavesNoFileThatLooksWhole() throws IOException {
        Map<String, DownloadHandler> handlers =
                Map.of("A", hands("egy.pdf"), "B", DocumentZipTest::breaks, "C", hands("ket.pdf"));
        assertThatThrownBy(() -> fetch(handlers))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
        assertThatThrownBy(() -> new ZipFile(folder.resolve("some.zip").toFile()).close())
                .isInstanceOf(ZipException.class);
    }

    private static void breaks(DownloadEvent event) throws IOException {
        event.setFileName("fel.pdf");
        event.getOutputStream().write(new byte[10]);
        throw new IOException("disk");
    }

    private static DownloadHandler hands(String name) {
        return event -> {
            event.setFileName(name);
            event.setContentType("application/pdf");
            event.setContentLength(4);
            event.getOutputStream().write(new byte[] {1, 2, 3, 4});
            event.getOutputStream().close();
        };
    }

    private Path fetch(Map<String, DownloadHandler> handlers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var response = mock(VaadinResponse.class);
        when(response.getOutputStream()).thenReturn(bytes);
        try {
            zip.of(ROWS, row -> handlers.get(row.documentNo()), Formats.HUNGARIAN)
                    .handleDownloadRequest(new DownloadEvent(
                            mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a")));
        } finally {
            Files.write(folder.resolve("some.zip"), bytes.toByteArray());
        }
        return folder.resolve("some.zip");
    }

    private static DocumentRow row(String number) {
        return new DocumentRow(number, DocumentKind.LETTER, number, LocalDate.of(2026, 11, 25), null, 4L, null);
    }
}
