package hu.miho.portal.billing;

import hu.miho.portal.metering.BilledHeat;
import hu.miho.portal.metering.MonthlyQuantity;
import hu.miho.portal.metering.MonthlyQuantity.Basis;
import hu.miho.portal.shared.PlaceOfUseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The heat charged by bills that are for one month, under a contract that bills actual use. A correction carries signed
 * differences, so a month's heat is the sum over its bills; a bill without a heat charge means no heat.
 */
@Component
class BilledHeatOfInvoices implements BilledHeat {

    private record Charge(LocalDate periodFrom, LocalDate periodTo, BigDecimal gigajoules) {}

    private final JdbcClient jdbc;

    BilledHeatOfInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MonthlyQuantity> monthly(PlaceOfUseId place) {
        Map<YearMonth, BigDecimal> byMonth = new TreeMap<>();
        charges(place).stream()
                .filter(charge -> YearMonth.from(charge.periodFrom()).equals(YearMonth.from(charge.periodTo())))
                .forEach(charge -> byMonth.merge(
                        YearMonth.from(charge.periodFrom()), charge.gigajoules(), BigDecimal::add));
        return byMonth.entrySet().stream()
                .map(month -> new MonthlyQuantity(month.getKey(), month.getValue(), Basis.MEASURED))
                .toList();
    }

    private List<Charge> charges(PlaceOfUseId place) {
        return jdbc.sql("""
                        select invoice.period_from, invoice.period_to, coalesce(sum(line.quantity), 0) as gigajoules
                        from invoice
                        left join invoice_line line on line.invoice_no = invoice.invoice_no
                            and line.item = 'HEAT_CHARGE' and line.unit = 'GJ'
                        where invoice.customer_id = :customerId and invoice.place_no = :placeNo
                          and exists (
                            select 1 from contract
                            where contract.customer_id = invoice.customer_id and contract.place_no = invoice.place_no
                              and contract.billing_mode = 'MONTHLY_ACTUAL'
                              and contract.valid_from <= invoice.period_to
                              and (contract.valid_to is null or contract.valid_to >= invoice.period_to))
                        group by invoice.invoice_no, invoice.period_from, invoice.period_to""")
                .param("customerId", place.customerId().value())
                .param("placeNo", place.placeNo())
                .query(Charge.class)
                .list();
    }
}
