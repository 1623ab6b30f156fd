package hu.miho.portal.identity;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.ViewingOnly;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Keeps a clerk who views a customer's pages from changing anything there: no transaction that could write begins, whatever
 * service asks for it, also one that is written tomorrow. What the portal records of the clerk's own doing goes on.
 */
@Component
class NoChangesWhileViewing implements TransactionExecutionListener {

    /** By the names of transactions, which are their methods': the log of who looked, budgets, the clerk's own session. */
    private static final List<String> OF_THE_CLERKS_OWN =
            List.of("hu.miho.portal.audit.", "hu.miho.portal.limits.", PortalSessions.class.getName() + ".");

    /** @throws ViewingOnly when it could write for a clerk who only looks */
    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly() && CurrentUser.views() && !isOfTheClerksOwn(transaction.getTransactionName())) {
            throw new ViewingOnly();
        }
    }

    private static boolean isOfTheClerksOwn(String name) {
        return OF_THE_CLERKS_OWN.stream().anyMatch(name::startsWith);
    }
}
