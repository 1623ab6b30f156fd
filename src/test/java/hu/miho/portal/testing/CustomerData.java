package hu.miho.portal.testing;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes rows of the feed-owned tables, each with believable values that a test replaces where it matters:
 *
 * <pre>{@code
 * var data = new CustomerData(jdbc);
 * data.customer("100200300").with("email", null).insert();
 * data.place("100200300/00000001").insert();
 * data.invoice("2026/0000000001", "100200300/00000001", YearMonth.of(2026, 10), 15788).insert();
 * }</pre>
 *
 * Rows stay in the test database unless the test is {@code @Transactional}: name customers of your own.
 */
public final class CustomerData {

    private final JdbcClient jdbc;

    public CustomerData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A household with birth data, e-mail and phone. */
    public Row customer(String customerId) {
        return new Row("customer")
                .with("customer_id", new CustomerId(customerId).value())
                .with("kind", "RESIDENTIAL")
                .with("name", "Kovács Ilona")
                .with("birth_place", "Miskolc")
                .with("birth_date", LocalDate.of(1987, 4, 14))
                .with("email", "kovacs." + customerId + "@example.com")
                .with("phone", "+36465550142")
                .with("postal_code", "3527")
                .with("city", "Miskolc")
                .with("address_line", "Szentpéteri kapu 12. 3/2.");
    }

    /** A registered case of the mailing address, which no clerk has taken. @param caseNo as {@code 2026/90001} */
    public Row serviceCase(UUID id, String caseNo, String customerId) {
        OffsetDateTime noon = OffsetDateTime.parse("2026-11-25T11:00:00Z");
        return new Row("service_case")
                .with("id", id)
                .with("version", 0)
                .with("procedure_id", "mailing-address")
                .with("state", "REGISTERED")
                .with("customer_id", new CustomerId(customerId).value())
                .with("customer_name", "Kovács Ilona")
                .with("language", "hu")
                .with("case_no", caseNo)
                .with("started_at", noon)
                .with("changed_at", noon)
                .with("filed_at", noon)
                .with("due_on", LocalDate.of(2026, 12, 3))
                .with("page", 1);
    }

    /** A flat in use since May 2011 without an opening balance; its dwelling is named {@code L-} + the id. */
    public Row place(String placeOfUseId) {
        return placeKey(new Row("place_of_use"), placeOfUseId)
                .with("dwelling_id", "L-" + placeOfUseId)
                .with("postal_code", "3527")
                .with("city", "Miskolc")
                .with("address_line", "Szentpéteri kapu 12. 3/2.")
                .with("building_id", "B-1")
                .with("substation_id", "HK-1")
                .with("heated_volume_m3", 142)
                .with("floor_area_m2", 54.6)
                .with("valid_from", LocalDate.of(2011, 5, 1));
    }

    /** A household's general contract, billed by the month and paid by transfer. */
    public Row contract(String contractNo, String placeOfUseId) {
        return placeKey(new Row("contract").with("contract_no", contractNo), placeOfUseId)
                .with("kind", "GENERAL")
                .with("customer_group", "RESIDENTIAL")
                .with("valid_from", LocalDate.of(2011, 5, 1))
                .with("payment_method", "BANK_TRANSFER")
                .with("billing_mode", "MONTHLY_ACTUAL");
    }

    /** A month's part bill: issued on the 8th of the next month, due on the 23rd. Its VAT is 5 % of the net. */
    public Row invoice(String invoiceNo, String placeOfUseId, YearMonth month, long gross) {
        long net = Math.round(gross / 1.05);
        return placeKey(new Row("invoice").with("invoice_no", invoiceNo), placeOfUseId)
                .with("kind", "PART_BILL")
                .with("period_from", month.atDay(1))
                .with("period_to", month.atEndOfMonth())
                .with("issued_on", month.plusMonths(1).atDay(8))
                .with("due_on", month.plusMonths(1).atDay(23))
                .with("net", net)
                .with("vat", gross - net)
                .with("gross", gross);
    }

    /** A heat charge of 1,62 GJ. */
    public Row invoiceLine(String invoiceNo, int lineNo) {
        return new Row("invoice_line")
                .with("invoice_no", invoiceNo)
                .with("line_no", lineNo)
                .with("item", "HEAT_CHARGE")
                .with("description", "Hődíj")
                .with("quantity", 1.62)
                .with("unit", "GJ")
                .with("unit_price", 3800)
                .with("net", 6156)
                .with("vat_percent", 5)
                .with("vat", 308)
                .with("gross", 6464);
    }

    /** @param invoiceNo the bill that the payment names, or null */
    public Row payment(
            String paymentNo, String placeOfUseId, @Nullable String invoiceNo, LocalDate receivedOn, long amount) {
        return placeKey(new Row("payment").with("payment_no", paymentNo), placeOfUseId)
                .with("invoice_no", invoiceNo)
                .with("received_on", receivedOn)
                .with("amount", amount)
                .with("method", "BANK_TRANSFER");
    }

    public Row directDebitRefusal(String invoiceNo, LocalDate refusedOn) {
        return new Row("direct_debit_refusal")
                .with("invoice_no", invoiceNo)
                .with("refused_on", refusedOn)
                .with("reason", "fedezethiány");
    }

    /** A hot-water meter in the kitchen, in use since May 2018. */
    public Row meter(String meterId, String dwellingId) {
        return new Row("meter")
                .with("meter_id", meterId)
                .with("dwelling_id", dwellingId)
                .with("kind", "HOT_WATER_METER")
                .with("serial_number", "SN-" + meterId)
                .with("unit", "M3")
                .with("location", "konyha")
                .with("installed_on", LocalDate.of(2018, 5, 1));
    }

    /** A reading by the company. */
    public Row reading(String meterId, LocalDate readOn, String reading) {
        return new Row("meter_reading")
                .with("meter_id", meterId)
                .with("read_on", readOn)
                .with("reading", new BigDecimal(reading))
                .with("kind", "ACTUAL");
    }

    /** A letter to the customer as a whole, with a text of its own as its bytes. */
    public Row document(String documentNo, String customerId) {
        byte[] bytes = ("document " + documentNo).getBytes(StandardCharsets.UTF_8);
        String sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
        new Row("stored_file")
                .with("sha256", sha256)
                .with("size_bytes", bytes.length)
                .with("content", bytes)
                .insert();
        return new Row("feed_document")
                .with("document_no", documentNo)
                .with("customer_id", new CustomerId(customerId).value())
                .with("kind", "LETTER")
                .with("title", "Tájékoztató a fűtési idényről")
                .with("issued_on", LocalDate.of(2026, 9, 15))
                .with("file_name", "documents/" + documentNo + ".pdf")
                .with("sha256", sha256);
    }

    /** A row of any other table. */
    public Row row(String table) {
        return new Row(table);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row placeKey(Row row, String placeOfUseId) {
        int slash = placeOfUseId.indexOf('/');
        var id = new PlaceOfUseId(new CustomerId(placeOfUseId.substring(0, slash)), placeOfUseId.substring(slash + 1));
        return row.with("customer_id", id.customerId().value()).with("place_no", id.placeNo());
    }

    /** One row to be: columns and their values. */
    public final class Row {

        private final String table;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Row(String table) {
            this.table = table;
        }

        /** Sets a column, or replaces its value. */
        public Row with(String column, @Nullable Object value) {
            values.put(column, value);
            return this;
        }

        public void insert() {
            String columns = String.join(", ", values.keySet());
            String parameters = ":" + String.join(", :", values.keySet());
            jdbc.sql("insert into " + table + " (" + columns + ") values (" + parameters + ")")
                    .params(values)
                    .update();
        }
    }
}
