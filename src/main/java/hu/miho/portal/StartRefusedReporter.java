package hu.miho.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Says why the portal does not start in one line instead of a stack trace. */
class StartRefusedReporter implements SpringBootExceptionReporter {

    StartRefusedReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof StartRefused) {
            System.err.println("The portal does not start: " + failure.getMessage());
            return true;
        }
        return false;
    }
}
