package hu.miho.portal.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice with its lines; its sums are the sums of theirs.
 *
 * @param corrects the number of the bill that a correction corrects
 */
record Bill(
        String number,
        Kind kind,
        @Nullable String corrects,
        LocalDate from,
        LocalDate to,
        LocalDate issuedOn,
        LocalDate dueOn,
        List<BillLine> lines) {

    enum Kind {
        PART_BILL,
        SETTLEMENT_BILL,
        CORRECTION
    }

    long net() {
        return lines.stream().mapToLong(BillLine::net).sum();
    }

    long vat() {
        return lines.stream().mapToLong(BillLine::vat).sum();
    }

    long gross() {
        return net() + vat();
    }

    void writeTo(FeedPair feeds, Tenancy tenancy) {
        feeds.happened(
                issuedOn,
                FeedFile.INVOICES,
                number,
                tenancy.customer().id(),
                tenancy.placeNo(),
                kind.name(),
                corrects == null ? "" : corrects,
                from.toString(),
                to.toString(),
                issuedOn.toString(),
                dueOn.toString(),
                Long.toString(net()),
                Long.toString(vat()),
                Long.toString(gross()));
        for (int i = 0; i < lines.size(); i++) {
            writeLine(feeds, i + 1, lines.get(i));
        }
    }

    private void writeLine(FeedPair feeds, int lineNo, BillLine line) {
        feeds.happened(
                issuedOn,
                FeedFile.INVOICE_LINES,
                number,
                Integer.toString(lineNo),
                line.price().item().name(),
                line.description(),
                Decimals.quantity(line.quantity()),
                line.price().unit(),
                Decimals.price(line.price().hundredths()),
                Long.toString(line.net()),
                Integer.toString(line.price().vatPercent()),
                Long.toString(line.vat()),
                Long.toString(line.gross()));
    }
}
