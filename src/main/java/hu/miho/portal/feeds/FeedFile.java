package hu.miho.portal.feeds;

import static hu.miho.portal.feeds.ColumnType.checksum;
import static hu.miho.portal.feeds.ColumnType.date;
import static hu.miho.portal.feeds.ColumnType.digits;
import static hu.miho.portal.feeds.ColumnType.documentFile;
import static hu.miho.portal.feeds.ColumnType.email;
import static hu.miho.portal.feeds.ColumnType.forints;
import static hu.miho.portal.feeds.ColumnType.lineNumber;
import static hu.miho.portal.feeds.ColumnType.oneOf;
import static hu.miho.portal.feeds.ColumnType.percent;
import static hu.miho.portal.feeds.ColumnType.phone;
import static hu.miho.portal.feeds.ColumnType.price;
import static hu.miho.portal.feeds.ColumnType.quantity;
import static hu.miho.portal.feeds.ColumnType.signedPrice;
import static hu.miho.portal.feeds.ColumnType.signedQuantity;
import static hu.miho.portal.feeds.ColumnType.text;
import static hu.miho.portal.feeds.FeedColumn.key;
import static hu.miho.portal.feeds.FeedColumn.optional;
import static hu.miho.portal.feeds.FeedColumn.required;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files of a feed with their keys and columns, word for word the table of the feed contract, in an order in which a
 * file only refers to those above it (and to itself).
 */
enum FeedFile {
    CUSTOMERS(
            "customers.csv",
            "customer",
            Trait.RETIRES,
            key("customer_id", digits(9)),
            required("kind", oneOf("RESIDENTIAL", "INSTITUTION", "OTHER")),
            required("name", text()),
            optional("birth_place", text()),
            optional("birth_date", date()),
            optional("tax_number", text()),
            optional("registration_number", text()),
            optional("email", email()),
            optional("phone", phone()),
            required("postal_code", text()),
            required("city", text()),
            required("address_line", text())),
    PLACES_OF_USE(
            "places_of_use.csv",
            "place_of_use",
            Trait.RETIRES,
            key("customer_id", digits(9)),
            key("place_no", digits(8)),
            required("dwelling_id", text()),
            required("postal_code", text()),
            required("city", text()),
            required("address_line", text()),
            required("building_id", text()),
            required("substation_id", text()),
            required("heated_volume_m3", quantity()),
            required("floor_area_m2", quantity()),
            required("valid_from", date()),
            optional("valid_to", date()),
            optional("opening_on", date()),
            optional("opening_balance", forints())),
    CONTRACTS(
            "contracts.csv",
            "contract",
            Trait.RETIRES,
            key("contract_no", text()),
            required("customer_id", digits(9)),
            required("place_no", digits(8)),
            required("kind", oneOf("GENERAL", "INDIVIDUAL")),
            required("customer_group", oneOf("RESIDENTIAL", "SEPARATELY_TREATED_INSTITUTION", "OTHER")),
            required("valid_from", date()),
            optional("valid_to", date()),
            required("payment_method", oneOf("PAYMENT_SLIP", "DIRECT_DEBIT", "BANK_TRANSFER")),
            required("billing_mode", oneOf("MONTHLY_ACTUAL", "LEVEL_PAYMENT")),
            optional("contracted_capacity_kw", quantity()),
            optional("payer_name", text()),
            optional("mailing_postal_code", text()),
            optional("mailing_city", text()),
            optional("mailing_address_line", text())),
    METERS(
            "meters.csv",
            "meter",
            Trait.RETIRES,
            key("meter_id", text()),
            required("dwelling_id", text()),
            required("kind", oneOf("HEAT_METER", "HEAT_COST_ALLOCATOR", "HOT_WATER_METER")),
            required("serial_number", text()),
            required("unit", oneOf("GJ", "UNIT", "M3")),
            required("location", text()),
            required("installed_on", date()),
            optional("removed_on", date()),
            optional("calibration_valid_until", date())),
    READINGS(
            "readings.csv",
            "meter_reading",
            Trait.PLAIN,
            key("meter_id", text()),
            key("read_on", date()),
            required("value", quantity()).storedAs("reading"),
            required("kind", oneOf("ACTUAL", "ESTIMATED", "CUSTOMER_REPORTED"))),
    INVOICES(
            "invoices.csv",
            "invoice",
            Trait.PLAIN,
            key("invoice_no", text()),
            required("customer_id", digits(9)),
            required("place_no", digits(8)),
            required("kind", oneOf("PART_BILL", "SETTLEMENT_BILL", "CORRECTION")),
            optional("corrects_invoice_no", text()),
            required("period_from", date()),
            required("period_to", date()),
            required("issued_on", date()),
            required("due_on", date()),
            required("net", forints()),
            required("vat", forints()),
            required("gross", forints())),
    INVOICE_LINES(
            "invoice_lines.csv",
            "invoice_line",
            Trait.PLAIN,
            key("invoice_no", text()),
            key("line_no", lineNumber()),
            required("item", oneOf("STANDING_CHARGE", "HEAT_CHARGE", "WATER_HEATING_CHARGE", "OTHER")),
            required("description", text()),
            required("quantity", signedQuantity()),
            required("unit", text()),
            required("unit_price", signedPrice()),
            required("net", forints()),
            required("vat_percent", percent()),
            required("vat", forints()),
            required("gross", forints())),
    PAYMENTS(
            "payments.csv",
            "payment",
            Trait.PLAIN,
            key("payment_no", text()),
            required("customer_id", digits(9)),
            required("place_no", digits(8)),
            optional("invoice_no", text()),
            required("received_on", date()),
            required("amount", forints()),
            required("method", oneOf("PAYMENT_SLIP", "DIRECT_DEBIT", "BANK_TRANSFER", "CASH", "CARD"))),
    DIRECT_DEBIT_REFUSALS(
            "direct_debit_refusals.csv",
            "direct_debit_refusal",
            Trait.OPTIONAL,
            key("invoice_no", text()),
            key("refused_on", date()),
            optional("reason", text())),
    UNIT_PRICES(
            "unit_prices.csv",
            "unit_price",
            Trait.PLAIN,
            key("customer_group", oneOf("RESIDENTIAL", "SEPARATELY_TREATED_INSTITUTION", "OTHER")),
            key("item", oneOf("STANDING_CHARGE", "HEAT_CHARGE", "WATER_HEATING_CHARGE", "OTHER")),
            key("unit", text()),
            key("valid_from", date()),
            required("net_unit_price", price()),
            required("vat_percent", percent()),
            required("source", text())),
    DOCUMENTS(
            "documents.csv",
            "feed_document",
            Trait.PLAIN,
            key("document_no", text()),
            required("customer_id", digits(9)),
            optional("place_no", digits(8)),
            optional("invoice_no", text()),
            required("kind", oneOf("INVOICE", "CONTRACT", "LETTER")),
            required("title", text()),
            required("issued_on", date()),
            required("file", documentFile()).storedAs("file_name"),
            required("sha256", checksum()),
            optional("withdrawn_on", date())),
    CONFIRMATIONS(
            "confirmations.csv",
            "change_confirmation",
            Trait.OPTIONAL,
            key("case_no", text()),
            key("change_no", text()),
            required("status", oneOf("BOOKED", "REFUSED")),
            required("booked_on", date()),
            optional("new_customer_id", digits(9)),
            optional("reason", text()));

    private enum Trait {
        PLAIN,
        /** A FULL feed need not have it. */
        OPTIONAL,
        /** What a FULL feed no longer names is retired. */
        RETIRES
    }

    private final String fileName;
    private final String table;
    private final Trait trait;
    private final List<FeedColumn> columns;

    FeedFile(String fileName, String table, Trait trait, FeedColumn... columns) {
        this.fileName = fileName;
        this.table = table;
        this.trait = trait;
        this.columns = List.of(columns);
    }

    static Optional<FeedFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    String fileName() {
        return fileName;
    }

    /** The portal's table that it fills. */
    String table() {
        return table;
    }

    /** The session's own table that its rows wait in until the whole feed is found good. */
    String stage() {
        return "stage_" + table;
    }

    boolean mayBeLeftOutOfFull() {
        return trait == Trait.OPTIONAL;
    }

    boolean retires() {
        return trait == Trait.RETIRES;
    }

    List<FeedColumn> columns() {
        return columns;
    }

    List<FeedColumn> keys() {
        return columns.stream().filter(FeedColumn::key).toList();
    }

    /** Where a column stands in {@link #columns()}. */
    int position(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return i;
            }
        }
        throw new IllegalArgumentException(fileName + " has no column " + columnName);
    }
}
