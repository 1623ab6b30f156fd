package hu.miho.portal.feeds;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Says in one line where the feed belongs while a portal runs. */
class FeedDatabaseInUseReporter implements SpringBootExceptionReporter {

    FeedDatabaseInUseReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof FeedDatabaseGuard.DatabaseInUse) {
            System.out.println(failure.getMessage());
            return true;
        }
        return false;
    }
}
