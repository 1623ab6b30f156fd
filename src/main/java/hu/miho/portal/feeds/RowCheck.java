package hu.miho.portal.feeds;

import hu.miho.portal.feeds.FeedProblem.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the values of one row must be to each other. Values that are unknown or already found bad are left alone. */
@FunctionalInterface
interface RowCheck {

    void check(@Nullable Object[] values, Finding finding);

    /** Hears what is wrong with the row at hand. */
    @FunctionalInterface
    interface Finding {
        void found(Severity severity, int column, FeedReason reason, @Nullable String detail);
    }

    static RowCheck of(FeedFile file) {
        return switch (file) {
            case PLACES_OF_USE, CONTRACTS -> period(file, "valid_from", "valid_to");
            case METERS -> period(file, "installed_on", "removed_on");
            case INVOICES -> period(file, "period_from", "period_to");
            case INVOICE_LINES -> new LineArithmetic(file);
            default -> (values, finding) -> {};
        };
    }

    private static RowCheck period(FeedFile file, String from, String to) {
        int start = file.position(from);
        int end = file.position(to);
        return (values, finding) -> {
            if (values[start] instanceof LocalDate first
                    && values[end] instanceof LocalDate last
                    && last.isBefore(first)) {
                finding.found(Severity.ERROR, end, FeedReason.BEFORE_ITS_START, first.toString());
            }
        };
    }

    /**
     * A line's net is quantity × unit price, its VAT net × percent, each rounded half up; more than one forint off is a
     * warning. Its gross is the sum of the two, and sums must be exact.
     */
    final class LineArithmetic implements RowCheck {

        private static final long TOLERATED = 1;

        private final int quantity;
        private final int unitPrice;
        private final int net;
        private final int vatPercent;
        private final int vat;
        private final int gross;

        LineArithmetic(FeedFile lines) {
            quantity = lines.position("quantity");
            unitPrice = lines.position("unit_price");
            net = lines.position("net");
            vatPercent = lines.position("vat_percent");
            vat = lines.position("vat");
            gross = lines.position("gross");
        }

        @Override
        public void check(@Nullable Object[] values, Finding finding) {
            if (values[quantity] instanceof BigDecimal amount
                    && values[unitPrice] instanceof BigDecimal price
                    && values[net] instanceof Long given) {
                warn(amount.multiply(price), given, net, finding);
            }
            if (values[net] instanceof Long base
                    && values[vatPercent] instanceof BigDecimal percent
                    && values[vat] instanceof Long given) {
                warn(BigDecimal.valueOf(base).multiply(percent).movePointLeft(2), given, vat, finding);
            }
            if (values[net] instanceof Long base
                    && values[vat] instanceof Long tax
                    && values[gross] instanceof Long given
                    && base + tax != given) {
                finding.found(Severity.ERROR, gross, FeedReason.SUM_DIFFERS, String.valueOf(base + tax));
            }
        }

        private static void warn(BigDecimal product, long given, int column, Finding finding) {
            BigDecimal rounded = product.setScale(0, RoundingMode.HALF_UP);
            if (rounded.subtract(BigDecimal.valueOf(given)).abs().compareTo(BigDecimal.valueOf(TOLERATED)) > 0) {
                finding.found(Severity.WARNING, column, FeedReason.OFF_ITS_PRODUCT, rounded.toPlainString());
            }
        }
    }
}
