package hu.miho.portal.shared;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that only read, for code that is not called through a service, such as a file whose bytes leave. */
public final class Reading {

    private Reading() {}

    public static TransactionOperations with(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template;
    }
}
