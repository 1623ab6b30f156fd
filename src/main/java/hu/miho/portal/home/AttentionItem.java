package hu.miho.portal.home;

import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.shared.Forint;
import java.time.LocalDate;

/** Something that the customer should see to. */
public sealed interface AttentionItem {

    /** Bills are past their due date. */
    record OverdueBills(int count, Forint amount) implements AttentionItem {}

    /**
     * The bank refused direct debits that are still unpaid; the company sends no notice of it, and the third refusal ends the
     * direct debit (DOMAIN.md, "Money").
     *
     * @param lastOn the day of the latest refusal
     */
    record DirectDebitRefused(int count, LocalDate lastOn) implements AttentionItem {}

    /**
     * A meter's calibration has ended or ends soon.
     *
     * @param until its last day
     */
    record CalibrationEnds(MeterRow meter, LocalDate until, boolean ended) implements AttentionItem {}

    /**
     * The office has answered messages.
     *
     * @param count how many answers were not read yet
     */
    record UnreadAnswers(int count) implements AttentionItem {}
}
