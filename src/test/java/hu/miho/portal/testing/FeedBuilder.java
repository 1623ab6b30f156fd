package hu.miho.portal.testing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes feeds for tests: good ones, of households that have one of everything, and then whatever a test breaks in them.
 *
 * <pre>{@code
 * FeedBuilder.full("2026-01-01").households(60).set("customers.csv", 2, "birth_date", "1980-02-30").writeTo(folder);
 * }</pre>
 */
public final class FeedBuilder {

    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put(
                "customers.csv",
                "customer_id;kind;name;birth_place;birth_date;tax_number;registration_number;email;phone;postal_code;city;address_line");
        HEADERS.put(
                "places_of_use.csv",
                "customer_id;place_no;dwelling_id;postal_code;city;address_line;building_id;substation_id;heated_volume_m3;floor_area_m2;valid_from;valid_to;opening_on;opening_balance");
        HEADERS.put(
                "contracts.csv",
                "contract_no;customer_id;place_no;kind;customer_group;valid_from;valid_to;payment_method;billing_mode;contracted_capacity_kw;payer_name;mailing_postal_code;mailing_city;mailing_address_line");
        HEADERS.put(
                "meters.csv",
                "meter_id;dwelling_id;kind;serial_number;unit;location;installed_on;removed_on;calibration_valid_until");
        HEADERS.put("readings.csv", "meter_id;read_on;value;kind");
        HEADERS.put(
                "invoices.csv",
                "invoice_no;customer_id;place_no;kind;corrects_invoice_no;period_from;period_to;issued_on;due_on;net;vat;gross");
        HEADERS.put(
                "invoice_lines.csv",
                "invoice_no;line_no;item;description;quantity;unit;unit_price;net;vat_percent;vat;gross");
        HEADERS.put("payments.csv", "payment_no;customer_id;place_no;invoice_no;received_on;amount;method");
        HEADERS.put("direct_debit_refusals.csv", "invoice_no;refused_on;reason");
        HEADERS.put("unit_prices.csv", "customer_group;item;unit;valid_from;net_unit_price;vat_percent;source");
        HEADERS.put(
                "documents.csv",
                "document_no;customer_id;place_no;invoice_no;kind;title;issued_on;file;sha256;withdrawn_on");
        HEADERS.put("confirmations.csv", "case_no;change_no;status;booked_on;new_customer_id;reason");
    }

    private static final List<String> OPTIONAL = List.of("direct_debit_refusals.csv", "confirmations.csv");

    private final Map<String, Object> manifest = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Map<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, String> manifestEntries = new TreeMap<>();
    private String encoding = "UTF-8";
    private String lineEnd = "\n";
    private boolean byteOrderMark;

    private FeedBuilder() {}

    /** A FULL feed that has every file it must have, each empty. */
    public static FeedBuilder full(String feedId) {
        var feed = new FeedBuilder();
        feed.manifest.put("feed_id", feedId);
        feed.manifest.put("kind", "FULL");
        HEADERS.keySet().stream().filter(file -> !OPTIONAL.contains(file)).forEach(feed::file);
        return feed;
    }

    /** A DELTA that has no files yet. */
    public static FeedBuilder delta(String feedId, String follows) {
        var feed = new FeedBuilder();
        feed.manifest.put("feed_id", feedId);
        feed.manifest.put("kind", "DELTA");
        feed.manifest.put("follows", follows);
        return feed;
    }

    /** The customer ID of the n-th household, from 0. */
    public static String customer(int n) {
        return String.valueOf(100_000_000 + n);
    }

    /** So many households, each with a place, a contract, a meter, two readings, a bill of two lines and a payment. */
    public FeedBuilder households(int count) {
        for (int n = 0; n < count; n++) {
            household(n);
        }
        row("unit_prices.csv", "RESIDENTIAL;HEAT_CHARGE;GJ;2024-01-01;3200.00;5;mintaadat");
        return this;
    }

    /** The n-th household with everything it has. */
    public FeedBuilder household(int n) {
        String id = customer(n);
        row(
                "customers.csv",
                id
                        + ";RESIDENTIAL;Kovács Örs;Miskolc;1980-05-17;;;ugyfel@example.com;+36301234567;3530;Miskolc;Fő utca 1.");
        row("places_of_use.csv", id + ";00000001;L" + n + ";3530;Miskolc;Fő utca 1.;B1;HK1;120.000;48.5;2010-01-01;;;");
        row(
                "contracts.csv",
                "SZ" + n + ";" + id + ";00000001;GENERAL;RESIDENTIAL;2010-01-01;;PAYMENT_SLIP;MONTHLY_ACTUAL;;;;;");
        row("meters.csv", "V" + n + ";L" + n + ";HOT_WATER_METER;0" + n + ";M3;konyha;2020-01-01;;2030-12-31");
        row("readings.csv", "V" + n + ";2025-11-30;10.5;ACTUAL");
        row("readings.csv", "V" + n + ";2025-12-31;12;ACTUAL");
        row(
                "invoices.csv",
                "I" + n + ";" + id + ";00000001;PART_BILL;;2025-12-01;2025-12-31;2026-01-08;2026-01-23;3000;150;3150");
        row("invoice_lines.csv", "I" + n + ";1;HEAT_CHARGE;Hődíj;1;GJ;2000.00;2000;5;100;2100");
        row("invoice_lines.csv", "I" + n + ";2;OTHER;Egyéb;2;DB;500;1000;5;50;1050");
        row("payments.csv", "P" + n + ";" + id + ";00000001;I" + n + ";2026-01-15;3150;PAYMENT_SLIP");
        return this;
    }

    /** A file with its header only, if it is not there yet. */
    public FeedBuilder file(String file) {
        lines.computeIfAbsent(file, name -> new ArrayList<>(List.of(HEADERS.getOrDefault(name, "?"))));
        return this;
    }

    public FeedBuilder row(String file, String row) {
        file(file);
        lines.get(file).add(row);
        return this;
    }

    /** A document row of a customer, and the bytes that it names. */
    public FeedBuilder document(String documentNo, String customerId, String content) {
        byte[] document = content.getBytes(StandardCharsets.UTF_8);
        String file = "documents/" + documentNo + ".pdf";
        put(file, document);
        return row(
                "documents.csv",
                "%s;%s;;;LETTER;Levél;2026-01-02;%s;%s;".formatted(documentNo, customerId, file, sha256(document)));
    }

    /** Writes another value into a column of a line; the header is line 1. */
    public FeedBuilder set(String file, int line, String column, String value) {
        int position = Arrays.asList(HEADERS.get(file).split(";")).indexOf(column);
        return line(file, line, row -> {
            var fields = new ArrayList<>(Arrays.asList(row.split(";", -1)));
            fields.set(position, value);
            return String.join(";", fields);
        });
    }

    /** Changes a whole line; the header is line 1. */
    public FeedBuilder line(String file, int line, UnaryOperator<String> change) {
        lines.get(file).set(line - 1, change.apply(lines.get(file).get(line - 1)));
        return this;
    }

    public FeedBuilder removeLine(String file, int line) {
        lines.get(file).remove(line - 1);
        return this;
    }

    /** Leaves the file out, and out of the manifest. */
    public FeedBuilder without(String file) {
        lines.remove(file);
        bytes.remove(file);
        return this;
    }

    /** A file with these bytes, beside those that rows make. */
    public FeedBuilder put(String name, byte[] content) {
        bytes.put(name, content);
        return this;
    }

    public FeedBuilder encoding(String name) {
        encoding = name;
        return this;
    }

    public FeedBuilder withByteOrderMark() {
        byteOrderMark = true;
        return this;
    }

    public FeedBuilder linesEndWith(String end) {
        lineEnd = end;
        return this;
    }

    /** Another value of the manifest; null removes the field. */
    public FeedBuilder manifest(String field, @Nullable Object value) {
        manifest.put(field, value);
        return this;
    }

    /** Another entry in the manifest's list of files, as JSON. */
    public FeedBuilder listed(String file, String json) {
        manifestEntries.put(file, json);
        return this;
    }

    /** The entry that the manifest has for a file as it is now. */
    public String entry(String file) {
        return "{\"rows\": %d, \"sha256\": \"%s\"}".formatted(lines.get(file).size() - 1, sha256(content(file)));
    }

    public Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param prefix what every name in the archive begins with */
    public Path zipTo(Path archive, String prefix) {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)))) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overwrites one file of a feed that is written already. */
    public static void replace(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        lines.keySet().forEach(file -> files.put(file, content(file)));
        files.putAll(bytes);
        files.putIfAbsent("manifest.json", manifestJson().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private byte[] content(String file) {
        var content = new ByteArrayOutputStream();
        if (byteOrderMark) {
            content.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        Charset charset = Charset.forName(encoding.equals("UTF-8") ? "UTF-8" : "windows-1250");
        lines.get(file).forEach(line -> content.writeBytes((line + lineEnd).getBytes(charset)));
        return content.toByteArray();
    }

    private String manifestJson() {
        manifest.putIfAbsent("created_at", "2026-01-01T23:10:00+01:00");
        manifest.putIfAbsent("encoding", encoding);
        var entries = new TreeMap<String, String>();
        lines.keySet().forEach(file -> entries.put(file, entry(file)));
        entries.putAll(manifestEntries);
        var fields = new ArrayList<String>();
        manifest.forEach((field, value) -> {
            if (value != null) {
                fields.add("\"%s\": %s".formatted(field, value instanceof String ? "\"" + value + "\"" : value));
            }
        });
        fields.add("\"files\": {"
                + entries.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> "\"%s\": %s".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "))
                + "}");
        return "{" + String.join(", ", fields) + "}";
    }
}
