package hu.miho.portal.demo;

/** The CSV files of a feed and their columns, in the feed contract's order. */
enum FeedFile {
    CUSTOMERS(
            "customers.csv",
            "customer_id;kind;name;birth_place;birth_date;tax_number;registration_number;email;phone;postal_code;city;address_line"),
    PLACES_OF_USE(
            "places_of_use.csv",
            "customer_id;place_no;dwelling_id;postal_code;city;address_line;building_id;substation_id;heated_volume_m3;"
                    + "floor_area_m2;valid_from;valid_to;opening_on;opening_balance"),
    CONTRACTS(
            "contracts.csv",
            "contract_no;customer_id;place_no;kind;customer_group;valid_from;valid_to;payment_method;billing_mode;"
                    + "contracted_capacity_kw;payer_name;mailing_postal_code;mailing_city;mailing_address_line"),
    METERS(
            "meters.csv",
            "meter_id;dwelling_id;kind;serial_number;unit;location;installed_on;removed_on;calibration_valid_until"),
    READINGS("readings.csv", "meter_id;read_on;value;kind"),
    INVOICES(
            "invoices.csv",
            "invoice_no;customer_id;place_no;kind;corrects_invoice_no;period_from;period_to;issued_on;due_on;net;vat;gross"),
    INVOICE_LINES(
            "invoice_lines.csv",
            "invoice_no;line_no;item;description;quantity;unit;unit_price;net;vat_percent;vat;gross"),
    PAYMENTS("payments.csv", "payment_no;customer_id;place_no;invoice_no;received_on;amount;method"),
    DIRECT_DEBIT_REFUSALS("direct_debit_refusals.csv", "invoice_no;refused_on;reason"),
    UNIT_PRICES("unit_prices.csv", "customer_group;item;unit;valid_from;net_unit_price;vat_percent;source"),
    DOCUMENTS(
            "documents.csv",
            "document_no;customer_id;place_no;invoice_no;kind;title;issued_on;file;sha256;withdrawn_on");

    private final String fileName;
    private final String[] columns;

    FeedFile(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = columns.split(";");
    }

    String fileName() {
        return fileName;
    }

    String[] columns() {
        return columns.clone();
    }

    /** Whether a FULL feed may lack it. */
    boolean optional() {
        return this == DIRECT_DEBIT_REFUSALS;
    }
}
