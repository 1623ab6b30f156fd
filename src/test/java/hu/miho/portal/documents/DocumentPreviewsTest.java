package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.DocumentPreviews.Preview;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Pictures of pages come from what a document's own handler gives when they are fetched, and no other way. */
@PortalTest
@SignedInAs(customers = "100810009")
class DocumentPreviewsTest {

    private static final byte[] SEVEN_PAGES = SampleFiles.pdf(7);

    @Autowired
    DocumentPreviews ofThePortal;

    private final DocumentService documents = mock(DocumentService.class);
    private final Budgets budgets = mock(Budgets.class);
    private final DocumentPreviews previews = new DocumentPreviews(documents, budgets);
    private final VaadinResponse response = mock(VaadinResponse.class);
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();

    private Preview previewOf(DownloadHandler handler) {
        when(documents.download("D-1")).thenReturn(handler);
        return previews.of("D-1");
    }

    private void fetch(DownloadHandler page, boolean isInBudget) throws IOException {
        when(budgets.takeOne(any(), anyString())).thenReturn(isInBudget);
        when(response.getOutputStream()).thenReturn(picture);
        page.handleDownloadRequest(
                new DownloadEvent(mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("img")));
    }

    private static DownloadHandler gives(byte[] bytes) {
        return event -> {
            event.setFileName("irat.pdf");
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
    }

    @Test
    void theFirstPagesAreShownAndAllAreCounted() throws IOException {
        Preview preview = previewOf(gives(SEVEN_PAGES));
        assertThat(preview.pages()).isEqualTo(7);
        assertThat(preview.pictures()).hasSize(DocumentPreviews.MOST_PAGES);
        fetch(preview.pictures().getLast(), true);
        assertThat(picture.toByteArray()).startsWith((byte) 0x89, 'P', 'N', 'G');
        verify(response).setContentType("image/png");
    }

    @Test
    void whatIsForeignOrMissingCannotBeShown() {
        assertThat(previewOf(event -> event.getResponse().sendError(404, "")).pages())
                .isZero();
        assertThat(ofThePortal.of("D-FOREIGN").pages()).isZero();
        assertThat(ofThePortal.of("case:nothing").pages()).isZero();
    }

    @Test
    void whoMayNotHaveItAnyMoreGetsNoPictureEither() throws IOException {
        var mayHave = new boolean[] {true};
        Preview preview = previewOf(event -> {
            if (mayHave[0]) {
                event.getOutputStream().write(SEVEN_PAGES);
            }
        });
        mayHave[0] = false;
        fetch(preview.pictures().getFirst(), true);
        assertThat(picture.size()).isZero();
        verify(response).sendError(404, "");
    }

    @Test
    void tooManyPicturesAreRefusedUndrawn() throws IOException {
        Preview preview = previewOf(gives(SEVEN_PAGES));
        fetch(preview.pictures().getFirst(), false);
        assertThat(picture.size()).isZero();
        verify(response).sendError(503, "");
    }

    @Test
    void whatIsTooLargeOrNoDocumentCannotBeShown() {
        assertThat(previewOf(gives(new byte[20 << 20])).pages()).isZero();
        assertThat(previewOf(event -> {
                            for (int i = 0; i < 20; i++) {
                                event.getOutputStream().write(new byte[1 << 20]);
                            }
                        })
                        .pages())
                .isZero();
        assertThat(previewOf(gives("semmi".getBytes())).pages()).isZero();
        assertThat(previewOf(event -> {
                            throw new IOException("disk");
                        })
                        .pages())
                .isZero();
    }

    @Test
    @SignedInAs(role = Roles.CLERK)
    void staffHaveNone() {
        assertThatThrownBy(() -> ofThePortal.of("D-1")).isInstanceOf(AccessDeniedException.class);
    }
}
