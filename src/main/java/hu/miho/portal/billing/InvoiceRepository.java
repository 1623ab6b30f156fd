package hu.miho.portal.billing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Bills of a place of use. No query of the customers' pages names a bill without its customer. */
interface InvoiceRepository extends Repository<Invoice, String> {

    /** For clerks, who may know any. */
    Optional<Invoice> findById(String invoiceNo);

    List<Invoice> findByCustomerIdAndPlaceNo(String customerId, String placeNo);

    @Query("""
            select line from InvoiceLine line join Invoice invoice on invoice.invoiceNo = line.id.invoiceNo
            where invoice.invoiceNo = :invoiceNo and invoice.customerId = :customerId and invoice.placeNo = :placeNo
            order by line.id.lineNo""")
    List<InvoiceLine> lines(String customerId, String placeNo, String invoiceNo);

    @Query("""
            select refusal from DirectDebitRefusal refusal
            join Invoice invoice on invoice.invoiceNo = refusal.id.invoiceNo
            where invoice.customerId = :customerId and invoice.placeNo = :placeNo
            order by refusal.id.refusedOn, refusal.id.invoiceNo""")
    List<DirectDebitRefusal> refusals(String customerId, String placeNo);

    /** Heat in GJ, bill by bill; a bill without a heat charge, as in summer, means none was used. */
    @Query("""
            select new hu.miho.portal.billing.BilledQuantity(
                invoice.periodFrom, invoice.periodTo, coalesce(sum(line.quantity), 0bd))
            from Invoice invoice left join InvoiceLine line on line.id.invoiceNo = invoice.invoiceNo
                and line.item = hu.miho.portal.billing.ChargeItem.HEAT_CHARGE and line.unit = 'GJ'
            where invoice.customerId = :customerId and invoice.placeNo = :placeNo
            group by invoice.invoiceNo, invoice.periodFrom, invoice.periodTo""")
    List<BilledQuantity> heat(String customerId, String placeNo);
}
