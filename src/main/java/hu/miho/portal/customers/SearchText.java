package hu.miho.portal.customers;

/**
 * The one folded text by which clerks find a customer: name, customer ID, e-mail, telephone, mailing address, and the addresses
 * and meters of the places of use. It follows from feed-owned tables, so the import writes it, with the rest of a feed or not
 * at all.
 */
public final class SearchText {

    /** The table that has it. */
    public static final String TABLE = "customer_search";

    private static final String WRITE = """
            merge into customer_search t using (
                select c.customer_id,
                    cast(trim(%s) as varchar(200)) as sort_name,
                    ' ' || %s || ' ' || c.customer_id || ' ' || %s || ' ' || %s || ' ' || %s
                        || coalesce((select string_agg(distinct ' ' || %s, '') from place_of_use p
                            where p.customer_id = c.customer_id), '')
                        || coalesce((select string_agg(distinct ' ' || %s || ' ' || %s, '') from place_of_use p
                            join meter m on m.dwelling_id = p.dwelling_id where p.customer_id = c.customer_id
                            and (m.removed_on is null or m.removed_on >= p.valid_from)
                            and (p.valid_to is null or m.installed_on <= p.valid_to)), '') as folded
                from customer c%s) s
            on (t.customer_id = s.customer_id)
            when matched and (t.sort_name <> s.sort_name or t.folded <> s.folded)
                then update set sort_name = s.sort_name, folded = s.folded
            when not matched then insert (customer_id, sort_name, folded)
                values (s.customer_id, s.sort_name, s.folded)""";

    private SearchText() {}

    /** Of every customer. */
    public static String writeAll() {
        return write("");
    }

    /** Of those alone that a table names. @param customers a table with the column {@code customer_id}, each once */
    public static String writeOf(String customers) {
        return write(" join " + customers + " touched on touched.customer_id = c.customer_id");
    }

    private static String write(String which) {
        return WRITE.formatted(
                Folding.sql("c.name"),
                Folding.sql("c.name"),
                Folding.sql("coalesce(c.email, '')"),
                nationalNumber("coalesce(c.phone, '')"),
                Folding.sql("c.postal_code || ' ' || c.city || ' ' || c.address_line"),
                Folding.sql("p.postal_code || ' ' || p.city || ' ' || p.address_line"),
                Folding.sql("m.serial_number"),
                Folding.sql("regexp_replace(m.serial_number, '[ ./-]', '', 'g')"),
                which);
    }

    /** Digits alone, without what comes before the area code: 06, 36 or +36. */
    private static String nationalNumber(String phone) {
        return "regexp_replace(regexp_replace(%s, '[^0-9]', '', 'g'), '^(06|0036|36)', '')".formatted(phone);
    }
}
