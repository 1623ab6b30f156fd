package hu.miho.portal.feeds;

import static hu.miho.portal.feeds.FeedFile.CONFIRMATIONS;
import static hu.miho.portal.feeds.FeedFile.CONTRACTS;
import static hu.miho.portal.feeds.FeedFile.CUSTOMERS;
import static hu.miho.portal.feeds.FeedFile.DIRECT_DEBIT_REFUSALS;
import static hu.miho.portal.feeds.FeedFile.DOCUMENTS;
import static hu.miho.portal.feeds.FeedFile.INVOICES;
import static hu.miho.portal.feeds.FeedFile.INVOICE_LINES;
import static hu.miho.portal.feeds.FeedFile.METERS;
import static hu.miho.portal.feeds.FeedFile.PAYMENTS;
import static hu.miho.portal.feeds.FeedFile.PLACES_OF_USE;
import static hu.miho.portal.feeds.FeedFile.READINGS;

import hu.miho.portal.feeds.FeedProblem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question to the whole feed and the portal's data at once, asked by one SQL statement: which staged rows are wrong?
 *
 * @param file the file whose rows are wrong
 * @param column the column to name
 * @param value SQL for what to quote of a row {@code s}
 * @param detail SQL for what the reason's text needs
 * @param from SQL for the rows, {@code s} among them
 * @param where SQL that is true for a wrong row
 */
record CrossCheck(
        Severity severity,
        FeedFile file,
        String column,
        FeedReason reason,
        String value,
        String detail,
        String from,
        String where) {

    private static final String NO_DETAIL = "cast(null as varchar(1))";
    private static final String PLACE = "customer_id, place_no";

    /** All of them; those on keys come first. */
    static List<CrossCheck> all() {
        var all = new ArrayList<CrossCheck>();
        Arrays.stream(FeedFile.values()).map(CrossCheck::duplicates).forEach(all::add);
        all.addAll(references());
        all.addAll(sums());
        all.add(documentsWithoutBytes());
        all.addAll(doubts());
        return all;
    }

    String countSql() {
        return "select count(*) from %s where %s".formatted(from, where);
    }

    String listSql() {
        return "select s.csv_line, %s as quoted, %s as detail from %s where %s order by s.csv_line limit :room"
                .formatted(value, detail, from, where);
    }

    private static CrossCheck duplicates(FeedFile file) {
        String sameKey = file.keys().stream()
                .map(key -> "d.%s = s.%s".formatted(key.target(), key.target()))
                .collect(Collectors.joining(" and "));
        return error(
                file,
                file.keys().stream().map(FeedColumn::name).collect(Collectors.joining(", ")),
                FeedReason.DUPLICATE_KEY,
                textOf(file.keys().stream().map(FeedColumn::target).toList()),
                "exists (select 1 from %s d where %s and d.csv_line < s.csv_line)".formatted(file.stage(), sameKey));
    }

    private static List<CrossCheck> references() {
        return List.of(
                reference(PLACES_OF_USE, "customer_id", CUSTOMERS, "customer_id"),
                reference(CONTRACTS, PLACE, PLACES_OF_USE, PLACE),
                reference(METERS, "dwelling_id", PLACES_OF_USE, "dwelling_id"),
                reference(READINGS, "meter_id", METERS, "meter_id"),
                reference(INVOICES, PLACE, PLACES_OF_USE, PLACE),
                reference(INVOICES, "corrects_invoice_no", INVOICES, "invoice_no"),
                reference(INVOICE_LINES, "invoice_no", INVOICES, "invoice_no"),
                reference(PAYMENTS, PLACE, PLACES_OF_USE, PLACE),
                reference(PAYMENTS, "invoice_no", INVOICES, "invoice_no"),
                reference(DIRECT_DEBIT_REFUSALS, "invoice_no", INVOICES, "invoice_no"),
                reference(DOCUMENTS, "customer_id", CUSTOMERS, "customer_id"),
                reference(DOCUMENTS, PLACE, PLACES_OF_USE, PLACE),
                reference(DOCUMENTS, "invoice_no", INVOICES, "invoice_no"),
                reference(CONFIRMATIONS, "new_customer_id", CUSTOMERS, "customer_id"));
    }

    private static CrossCheck reference(FeedFile file, String columns, FeedFile other, String otherColumns) {
        var from = List.of(columns.split(", "));
        var to = List.of(otherColumns.split(", "));
        var known = from.stream().map(column -> "s." + column + " is not null").collect(Collectors.joining(" and "));
        var same = new ArrayList<String>();
        for (int i = 0; i < from.size(); i++) {
            same.add("o.%s = s.%s".formatted(to.get(i), from.get(i)));
        }
        String nowhere = "not exists (select 1 from %s o where %s)";
        return error(
                file,
                columns,
                FeedReason.UNKNOWN_REFERENCE,
                textOf(from),
                String.join(
                        " and ",
                        known,
                        nowhere.formatted(other.stage(), String.join(" and ", same)),
                        nowhere.formatted(other.table(), String.join(" and ", same))));
    }

    /** Of invoices in the feed, and of known invoices for which only lines come. */
    private static List<CrossCheck> sums() {
        var checks = new ArrayList<CrossCheck>();
        for (String amount : List.of("net", "vat", "gross")) {
            checks.add(new CrossCheck(
                    Severity.ERROR,
                    INVOICES,
                    amount,
                    FeedReason.SUM_DIFFERS,
                    "cast(s.%s as varchar(30))".formatted(amount),
                    "cast(s.%s - w.%s as varchar(30))".formatted(amount, amount),
                    "%s w join %s s on s.invoice_no = w.invoice_no and s.csv_line = w.csv_line"
                            .formatted(Stage.WRONG_SUMS, INVOICES.stage()),
                    "w.%s <> 0".formatted(amount)));
        }
        checks.add(error(
                INVOICE_LINES,
                "invoice_no",
                FeedReason.LINES_DO_NOT_SUM,
                "s.invoice_no",
                "exists (select 1 from %s w where w.invoice_no = s.invoice_no and w.csv_line is null)"
                                .formatted(Stage.WRONG_SUMS)
                        + " and not exists (select 1 from %s e where e.invoice_no = s.invoice_no and e.csv_line < s.csv_line)"
                                .formatted(INVOICE_LINES.stage())));
        return checks;
    }

    private static CrossCheck documentsWithoutBytes() {
        return error(
                DOCUMENTS,
                "file",
                FeedReason.DOCUMENT_MISSING,
                "s.file_name",
                "s.file_name is not null and s.sha256 is not null"
                        + " and not exists (select 1 from %s f where f.sha256 = s.sha256)".formatted(Stage.FILES)
                        + " and not exists (select 1 from stored_file f where f.sha256 = s.sha256)");
    }

    /** What the contract promises but does not refuse: two occupants at a time, an invoice of somewhere else. */
    private static List<CrossCheck> doubts() {
        return List.of(
                overlap("%s o".formatted(PLACES_OF_USE.stage()), "true"),
                overlap(
                        "place_of_use o",
                        "not o.retired and not exists (select 1 from %s n where n.customer_id = o.customer_id and n.place_no = o.place_no)"
                                .formatted(PLACES_OF_USE.stage())),
                otherPlace(PAYMENTS, INVOICES.stage(), "true"),
                otherPlace(PAYMENTS, INVOICES.table(), notStaged()),
                otherPlace(DOCUMENTS, INVOICES.stage(), "true"),
                otherPlace(DOCUMENTS, INVOICES.table(), notStaged()));
    }

    private static CrossCheck overlap(String others, String also) {
        String never = "date '9999-12-31'";
        return warning(PLACES_OF_USE, "dwelling_id", FeedReason.OVERLAPPING_OCCUPANTS, "s.dwelling_id", """
                exists (select 1 from %1$s where o.dwelling_id = s.dwelling_id
                and (o.valid_from < s.valid_from or o.valid_from = s.valid_from
                     and (o.customer_id < s.customer_id or o.customer_id = s.customer_id and o.place_no < s.place_no))
                and s.valid_from < coalesce(o.valid_to, %3$s) and s.valid_from < coalesce(s.valid_to, %3$s)
                and %2$s)""".formatted(
                        others, also, never));
    }

    private static CrossCheck otherPlace(FeedFile file, String invoices, String also) {
        return warning(
                file,
                "invoice_no",
                FeedReason.OTHER_PLACES_INVOICE,
                "s.invoice_no",
                "exists (select 1 from %s o where o.invoice_no = s.invoice_no and (o.customer_id <> s.customer_id or o.place_no <> s.place_no) and %s)"
                        .formatted(invoices, also));
    }

    private static String notStaged() {
        return "not exists (select 1 from %s n where n.invoice_no = o.invoice_no)".formatted(INVOICES.stage());
    }

    private static CrossCheck error(FeedFile file, String column, FeedReason reason, String value, String where) {
        return new CrossCheck(Severity.ERROR, file, column, reason, value, NO_DETAIL, file.stage() + " s", where);
    }

    private static CrossCheck warning(FeedFile file, String column, FeedReason reason, String value, String where) {
        return new CrossCheck(Severity.WARNING, file, column, reason, value, NO_DETAIL, file.stage() + " s", where);
    }

    private static String textOf(List<String> columns) {
        return columns.stream()
                .map(column -> "cast(s.%s as varchar(200))".formatted(column))
                .collect(Collectors.joining(" || ', ' || "));
    }
}
