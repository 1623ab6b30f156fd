package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** A customer reads the documents of the chosen place and those without a place; nobody else's, by no way (S10). */
class DocumentServiceTest {

    private static final String OWN = "100810001";
    private static final String FOREIGN = "100810002";

    @Transactional
    @SignedInAs(customers = OWN)
    abstract static class Documents {

        @Autowired
        DocumentService documents;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        EntityManager memory;

        @BeforeEach
        void feed() {
            var data = new CustomerData(jdbc);
            data.customer(OWN).insert();
            data.place(OWN + "/00000001").insert();
            data.customer(FOREIGN).insert();
            data.place(FOREIGN + "/00000001").insert();
            data.document("D-LETTER", OWN).insert();
            data.document("D-BILL", OWN)
                    .with("place_no", "00000001")
                    .with("invoice_no", "2026/1")
                    .with("kind", "INVOICE")
                    .with("issued_on", LocalDate.of(2026, 11, 8))
                    .insert();
            data.document("D-CONTRACT", OWN)
                    .with("place_no", "00000001")
                    .with("kind", "CONTRACT")
                    .with("issued_on", LocalDate.of(2011, 5, 1))
                    .insert();
            data.document("D-ELSEWHERE", OWN).with("place_no", "00000002").insert();
            data.document("D-WITHDRAWN", OWN)
                    .with("withdrawn_on", LocalDate.of(2026, 10, 1))
                    .insert();
            data.document("D-FOREIGN", FOREIGN).with("invoice_no", "2026/2").insert();
        }

        @Test
        void thoseOfThePlaceAndThoseWithoutOneAreListedNewestFirst() {
            assertThat(documents.documents(DocumentFilter.ALL))
                    .extracting(DocumentRow::documentNo)
                    .containsExactly("D-BILL", "D-LETTER", "D-CONTRACT");
            assertThat(documents.documents(new DocumentFilter(null, 2011, "")))
                    .extracting(DocumentRow::documentNo)
                    .containsExactly("D-CONTRACT");
        }

        @Test
        void theDocumentOfABillLeadsToItAndSaysHowItStands() {
            var data = new CustomerData(jdbc);
            data.invoice("2026/D-7", OWN + "/00000001", YearMonth.of(2026, 10), 15_788)
                    .insert();
            data.document("D-BILL-7", OWN)
                    .with("place_no", "00000001")
                    .with("invoice_no", "2026/D-7")
                    .with("kind", "INVOICE")
                    .insert();
            assertThat(documents.document("D-BILL-7").map(DocumentRow::origin)).hasValueSatisfying(bill -> {
                assertThat(bill.path()).isEqualTo("szamlak/2026/D-7");
                assertThat(bill.stateKey()).startsWith("billing.state.");
            });
            assertThat(documents.document("D-CONTRACT").orElseThrow().origin()).isNull();
            assertThat(documents.document("D-FOREIGN")).isEmpty();
        }

        @Test
        void aRowKnowsTheSizeOfItsFile() {
            assertThat(documents.invoiceDocument("2026/1"))
                    .hasValueSatisfying(bill -> assertThat(bill.sizeBytes()).isEqualTo("document D-BILL".length()));
        }

        @Test
        void aForeignBillsDocumentIsMissingLikeOneThatDoesNotExist() {
            assertThat(documents.invoiceDocument("2026/2")).isEmpty();
            assertThat(documents.invoiceDocument("2026/3")).isEmpty();
        }

        @Test
        void theContractOfThePlaceIsFound() {
            assertThat(documents.contractDocument().map(DocumentRow::documentNo))
                    .contains("D-CONTRACT");
        }

        @Test
        void anOwnDocumentIsHandedOutAsAnAttachmentEvenWithoutASecurityContext() throws Exception {
            DownloadHandler handler = documents.download("D-BILL");
            SecurityContextHolder.clearContext();

            var response = mock(VaadinResponse.class);
            var bytes = new ByteArrayOutputStream();
            request(handler, response, bytes);

            assertThat(bytes).hasToString("document D-BILL");
            verify(response).setHeader("Content-Disposition", "attachment; filename=\"D-BILL.pdf\"");
            verify(response).setContentType("application/pdf");
        }

        @ParameterizedTest
        @ValueSource(strings = {"D-FOREIGN", "D-WITHDRAWN", "D-NONE"})
        void whatIsForeignWithdrawnOrMissingAnswersAlike(String documentNo) throws Exception {
            assertNothingLeaves(documents.download(documentNo));
        }

        @Test
        void whoLosesTheCustomerAfterOpeningThePageGetsNothing() throws Exception {
            DownloadHandler handler = documents.download("D-BILL");
            memory.flush();
            jdbc.sql("delete from portal_account_customer where customer_id = ?")
                    .param(OWN)
                    .update();
            memory.clear();

            assertNothingLeaves(handler);
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void staffHaveNoDocumentsOfTheirOwn() {
            assertThatThrownBy(() -> documents.documents(DocumentFilter.ALL)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> documents.download("D-BILL")).isInstanceOf(AccessDeniedException.class);
        }

        private static void assertNothingLeaves(DownloadHandler handler) throws IOException {
            var response = mock(VaadinResponse.class);
            var bytes = new ByteArrayOutputStream();
            request(handler, response, bytes);

            assertThat(bytes.size()).isZero();
            verify(response).sendError(404, "");
            verify(response, never()).setHeader(anyString(), anyString());
            verify(response, never()).setStatus(anyInt());
        }

        private static void request(DownloadHandler handler, VaadinResponse response, ByteArrayOutputStream bytes)
                throws IOException {
            when(response.getOutputStream()).thenReturn(bytes);
            handler.handleDownloadRequest(new DownloadEvent(
                    mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a")));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Documents {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Documents {}
}
