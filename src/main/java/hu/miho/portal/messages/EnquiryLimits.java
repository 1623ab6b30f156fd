package hu.miho.portal.messages;

import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.ui.ClientAddress;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** How much may be written from one address, from one network, and by visitors in all. */
@Component
class EnquiryLimits {

    private static final Logger LOG = LoggerFactory.getLogger(EnquiryLimits.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ADDRESSES_OF_A_NETWORK = 5;

    private final Budgets budgets;
    private final MessageProperties properties;
    private final TransactionOperations transaction;

    EnquiryLimits(Budgets budgets, MessageProperties properties, TransactionOperations transaction) {
        this.budgets = budgets;
        this.properties = properties;
        this.transaction = transaction;
    }

    /** In the caller's transaction. @throws EnquiryRefused when too much came from there */
    void countMessage(ClientAddress from) {
        require(new Budget("MESSAGES", properties.perHour(), HOUR), from.subscriber());
        require(new Budget("MESSAGES_OF_NETWORK", properties.perHour() * ADDRESSES_OF_A_NETWORK, HOUR), from.network());
    }

    /**
     * A message or a repeated link of somebody without an account, in the caller's transaction.
     *
     * @throws EnquiryRefused when that address gets too much mail, or visitors in all write too much
     */
    void countVisitor(String email) {
        require(new Budget("MESSAGE_MAILS", properties.perDayAndEmail(), Duration.ofDays(1)), email);
        var all = new Budget("VISITORS_MESSAGES", properties.visitorsPerHour(), HOUR);
        if (!budgets.take(all, "all")) {
            LOG.warn("Visitors have sent {} messages within an hour: no more are taken", all.limit());
            throw new EnquiryRefused(Reason.TOO_MANY);
        }
    }

    /** Counts a visitor's upload, in a transaction of its own. @return whether it may go on */
    boolean countUpload(ClientAddress from) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                budgets.take(new Budget("MESSAGE_FILES", properties.uploadsPerHour(), HOUR), from.subscriber())));
    }

    private void require(Budget budget, String subject) {
        if (!budgets.take(budget, subject)) {
            throw new EnquiryRefused(Reason.TOO_MANY);
        }
    }
}
