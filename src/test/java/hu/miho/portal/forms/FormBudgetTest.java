package hu.miho.portal.forms;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import hu.miho.portal.limits.Budgets;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Drawing a form is dear: whoever has fetched too many is told to wait, and nothing is drawn for them. */
class FormBudgetTest {

    private final FormPrinter printer = mock(FormPrinter.class);
    private final Budgets budgets = mock(Budgets.class);
    private final FormService forms =
            new FormService(printer, mock(FormWords.class), mock(KnownAnswers.class), budgets);

    @Test
    void nothingIsDrawnOnceTheBudgetIsSpent() throws IOException {
        when(budgets.takeOne(any(), anyString())).thenReturn(false);
        DownloadEvent event = mock(DownloadEvent.class);
        VaadinResponse response = mock(VaadinResponse.class);
        when(event.getResponse()).thenReturn(response);
        for (PaperForm form : PaperForm.values()) {
            forms.empty(form).handleDownloadRequest(event);
        }
        forms.filled(PaperForm.values()[0], Answers.NONE).handleDownloadRequest(event);
        forms.readingAid(PaperForm.values()[0]).handleDownloadRequest(event);
        verify(response, times(PaperForm.values().length + 2)).sendError(429, "");
        verifyNoInteractions(printer);
    }
}
